package org.amparo.proofs;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.harness.SamplePaper;

/** Draws markers that occur nowhere by chance, and remembers each. */
final class Markers {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final int LENGTH = 14;

  private final Random random = new SecureRandom();
  private final List<Marker> all = new ArrayList<>();

  List<Marker> all() {
    return List.copyOf(all);
  }

  String word(String name) {
    return added(name, drawn(LATIN, LENGTH));
  }

  String arabicWord(String name) {
    return added(name, drawn(ARABIC, LENGTH));
  }

  /** Nine digits, as an A-Number has. */
  String number(String name) {
    return added(name, drawn("123456789", 9));
  }

  byte[] bytes(String name, int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    all.add(Marker.of(name, bytes));
    return bytes;
  }

  /** Part of something that is random enough by itself; nothing if it is too short for that. */
  void slice(String name, byte[] whole, int at, int length) {
    if (at >= 0 && at + length <= whole.length) all.add(Marker.of(name, Arrays.copyOfRange(whole, at, at + length)));
  }

  long next() {
    return random.nextLong();
  }

  private String drawn(String letters, int length) {
    return IntStream.range(0, length).mapToObj(i -> letters.charAt(random.nextInt(letters.length())))
        .map(String::valueOf).collect(Collectors.joining());
  }

  String added(String name, String text) {
    all.add(Marker.of(name, text));
    return text;
  }

  void addBytes(String name, byte[] bytes) {
    all.add(Marker.of(name, bytes));
  }

  /** Plain and in groups, as it is typed, shown and printed. */
  void addCode(String name, String digits) {
    var groups = List.of(digits.split("(?<=\\G\\d{4})"));
    added(name + ", plain", digits);
    added(name + ", in groups", String.join(" ", groups));
    added(name + ", with dashes", String.join("-", groups));
    added(name + ", digit by digit", String.join(" ", digits.split("")));
    added(name + ", in Arabic digits", digits.chars().mapToObj(digit -> String.valueOf((char) (digit - '0' + '٠')))
        .collect(Collectors.joining()));
  }

  /** A cookie: as it travels, and the key bytes that it is. */
  void addToken(String name, String cookie) {
    added(name, cookie);
    all.add(Marker.of(name + ", its bytes", Base64.getUrlDecoder().decode(cookie)));
  }

  /** All that the first start printed once. */
  void addPaper(SamplePaper paper) {
    paper.people().values().forEach(person -> {
      added("passphrase of " + person.name(), person.passphrase());
      added("passphrase of " + person.name() + ", joined", person.passphrase().replaceAll("[ -]", ""));
      added("authenticator secret of " + person.name(), Authenticator.secret(person));
      all.add(Marker.of("authenticator secret of " + person.name() + ", its bytes", Authenticator.bytes(person)));
    });
    paper.shares().forEach((desk, shares) -> shares.forEach(share -> added("share of " + desk, share)));
  }
}
