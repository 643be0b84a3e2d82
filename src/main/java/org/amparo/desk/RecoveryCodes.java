package org.amparo.desk;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What record 0804 holds: codes of twelve digits, each good once in the place of an authenticator's. */
record RecoveryCodes(List<String> left) {
  private static final int COUNT = 10;
  private static final int DIGITS = 12;
  private static final long BOUND = 1_000_000_000_000L;

  RecoveryCodes {
    left = List.copyOf(left);
  }

  static RecoveryCodes fresh(SecureRandom random) {
    return new RecoveryCodes(IntStream.range(0, COUNT)
        .mapToObj(i -> String.format(Locale.ROOT, "%012d", random.nextLong(BOUND))).toList());
  }

  static RecoveryCodes read(byte[] content) {
    return new RecoveryCodes(new String(content, StandardCharsets.US_ASCII).lines().toList());
  }

  byte[] content() {
    return String.join("\n", left).getBytes(StandardCharsets.US_ASCII);
  }

  Optional<RecoveryCodes> without(String digits) {
    var rest = new ArrayList<>(left);
    return digits.length() == DIGITS && rest.remove(digits) ? Optional.of(new RecoveryCodes(rest)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "[redacted]";
  }
}
