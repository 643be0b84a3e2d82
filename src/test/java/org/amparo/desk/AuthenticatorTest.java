package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.amparo.vault.OneTimeCode;
import org.amparo.vault.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticatorTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

  private final Authenticator authenticator = Authenticator.fresh(Secret.copyOf(SECRET));

  private static String codeAt(long stepsFromNow) {
    return OneTimeCode.at(Secret.copyOf(SECRET), NOW.getEpochSecond() / 30 + stepsFromNow);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 1})
  void acceptsTheStepsAroundNow(long step) {
    assertTrue(authenticator.accepting(codeAt(step), NOW).isPresent());
  }

  @ParameterizedTest
  @ValueSource(longs = {-3, -2, 2, 3})
  void refusesStepsFurtherAway(long step) {
    assertTrue(authenticator.accepting(codeAt(step), NOW).isEmpty());
  }

  @Test
  void acceptsNoStepTwiceAndNoneBeforeOneThatWasUsed() {
    var used = authenticator.accepting(codeAt(0), NOW).orElseThrow();

    assertTrue(used.accepting(codeAt(0), NOW).isEmpty());
    assertTrue(used.accepting(codeAt(-1), NOW).isEmpty());
    assertTrue(used.accepting(codeAt(1), NOW).isPresent());
  }

  @Test
  void remembersTheUsedStepInItsRecord() {
    var used = Authenticator.read(authenticator.accepting(codeAt(0), NOW).orElseThrow().content());

    assertTrue(used.accepting(codeAt(0), NOW).isEmpty());
  }

  @Test
  void refusesWhatIsNoCode() {
    assertTrue(authenticator.accepting("", NOW).isEmpty());
    assertTrue(authenticator.accepting(codeAt(0) + "0", NOW).isEmpty());
  }

  @Test
  void isReadByAuthenticatorsFromItsAddress() {
    assertEquals("otpauth://totp/Amparo:lead?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Amparo",
        authenticator.address("lead"));
  }

  /** RFC 4648, section 10. */
  @ParameterizedTest
  @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
  void printsItsSecretAsTheSpecificationDoes(String text, String printed) {
    assertEquals(printed, Base32.print(text.getBytes(StandardCharsets.US_ASCII)));
  }
}
