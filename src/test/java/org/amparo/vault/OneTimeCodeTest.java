package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {
  private final Secret secret = Secret.owning("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  /** RFC 4226, appendix D. */
  @ParameterizedTest
  @CsvSource({"0,755224", "1,287082", "2,359152", "3,969429", "4,338314", "5,254676", "6,287922", "7,162583",
      "8,399871", "9,520489"})
  void countsAsTheFirstSpecificationDoes(long step, String digits) {
    assertEquals(digits, OneTimeCode.at(secret, step));
  }

  /** RFC 6238, appendix B, SHA-1: the last six of the eight digits printed there. */
  @ParameterizedTest
  @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037",
      "20000000000,353130"})
  void countsTimeAsTheSecondSpecificationDoes(long seconds, String digits) {
    assertEquals(digits, OneTimeCode.at(secret, seconds / OneTimeCode.STEP_SECONDS));
  }
}
