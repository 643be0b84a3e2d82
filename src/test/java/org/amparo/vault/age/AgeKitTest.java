package org.amparo.vault.age;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.vault.Derive;
import org.amparo.vault.age.AgeRefusedException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the age kit that is for a key; those for a passphrase or in ASCII armor are not ours to read. */
class AgeKitTest {
  private static final String ANY_KEY = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
  private static final Map<Why, String> OUTCOMES = Map.of(Why.HEADER, "header failure", Why.OTHER_KEY, "no match",
      Why.TOUCHED, "HMAC failure", Why.CONTENT, "payload failure");

  static Stream<Kit.Sample> forKeys() {
    return Kit.fetched().samples().stream().filter(sample -> !isLeftOut(sample));
  }

  private static boolean isLeftOut(Kit.Sample sample) {
    return sample.isFor("passphrase") || sample.isFor("armored");
  }

  @ParameterizedTest
  @MethodSource("forKeys")
  void opensWhatItMayAndRefusesTheRestAsExpected(Kit.Sample sample) throws IOException {
    var released = new ByteArrayOutputStream();

    var outcome = outcome(sample, released);

    assertEquals(sample.said("expect"), outcome);
    if (sample.isFor("payload")) {
      assertEquals(sample.said("payload"), HexFormat.of().formatHex(Derive.sha256(released.toByteArray())));
    }
  }

  @Test
  void leavesOutPassphrasesAndArmorOnly() {
    var leftOut = Kit.fetched().samples().stream().filter(AgeKitTest::isLeftOut).map(Kit.Sample::name).toList();

    assertEquals(85, forKeys().count());
    assertEquals(33, leftOut.stream().filter(name -> name.startsWith("armor")).count());
    assertEquals(25, leftOut.stream().filter(name -> name.startsWith("scrypt")).count());
    assertTrue(leftOut.stream().allMatch(name -> name.startsWith("armor") || name.startsWith("scrypt")),
        leftOut.toString());
  }

  /** Tries each key that the sample names, as a person with several keys would. */
  private static String outcome(Kit.Sample sample, ByteArrayOutputStream released) throws IOException {
    var keys = sample.all("identity").isEmpty() ? List.of(ANY_KEY) : sample.all("identity");
    var outcome = "";
    for (var key : keys) {
      try (var identity = AgeIdentity.read(key).orElseThrow()) {
        outcome = outcome(sample, identity, released);
      }
      if (!outcome.equals("no match")) return outcome;
    }
    return outcome;
  }

  private static String outcome(Kit.Sample sample, AgeIdentity identity, ByteArrayOutputStream released)
      throws IOException {
    try (var content = AgeFile.opening(new ByteArrayInputStream(sample.file()), identity)) {
      content.transferTo(released);
      return "success";
    } catch (AgeRefusedException e) {
      return OUTCOMES.get(e.why());
    }
  }
}
