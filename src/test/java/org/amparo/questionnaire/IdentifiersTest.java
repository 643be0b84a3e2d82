package org.amparo.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that offices give people: never refused, and noticed in a story. All numbers here are invented. */
class IdentifiersTest {
  private final Identifiers identifiers = Identifiers.read(Path.of("config"));

  @ParameterizedTest
  @CsvSource({"a_number,A000000012,A000000012", "a_number,A-012 345 678,A012345678", "a_number,123-456-789,A123456789",
      "a_number,a 1234567,A001234567", "a_number,A ٠٠٠-٠٠٠-٠١٢,A000000012", "receipt,ioe0123456789,IOE0123456789",
      "receipt,IOE-01-234-56789,IOE0123456789", "fin,1234567890,1234567890", "interpol,CCF/R 123.26,CCF/R 123.26"})
  void writesANumberDownInOneWay(String kind, String typed, String canonical) {
    assertEquals(new Answer.Identified(typed, canonical, null), identifiers.check(kind, typed));
  }

  @ParameterizedTest
  @CsvSource({"A12-34,too_short", "A,too_short", "A1234567890,unusual", "B123456789,unusual", "=1+1,too_short"})
  void warnsOfAnUnusualANumber(String typed, String warning) {
    assertEquals(new Answer.Identified(typed, null, warning), identifiers.check("a_number", typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A000000034", "A-000 000 034", "a0000034", "A# 000-000-034", "000-000-034", "000 000 034",
      "A٠٠٠٠٠٠٠٣٤", "A\u200E000000034", "IOE0000000034", "ioe0000000034", "IOE 0000000034", "EAC-00-000-00034"})
  void noticesANumberAsItIsWritten(String written) {
    assertEquals(List.of(written), noticed("My number is " + written + " and I was afraid."));
    assertEquals(List.of(written), noticed(written));
    assertEquals(List.of(written), noticed("(" + written + ")."));
    assertEquals(List.of(written), noticed("号码" + written + "在纸上"));
  }

  @Test
  void noticesAllInTheirOrder() {
    assertEquals(List.of("IOE0000000012", "A000000034", "000-000-056"),
        noticed("Recibo IOE0000000012. Mi número es A000000034, o 000-000-056."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Call 202-555-0143.", "+1 202 555 0143", "+34 612 345 678", "Llamé a 2025550143.",
      "mi cel 2025550143", "In 2019 and 2021", "A 123456", "A1234567890", "VISA 1234", "Data12345678", "7/3/2026",
      "ABCD0123456789", "12-345-678-901-234"})
  void leavesOtherNumbersAlone(String text) {
    assertEquals(List.of(), noticed(text));
  }

  @Test
  void noticesTheNumberBehindItsName() {
    assertEquals(List.of("000000034"), noticed("My A-Number: 000000034."));
    assertEquals(List.of("٠٠٠٠٠٠٠٣٤"), noticed("رقم A-Number ٠٠٠٠٠٠٠٣٤"));
  }

  @Test
  void takesNoLongerOverAHostileText() {
    var hostile = "A" + " ".repeat(3) + "A - - - 1 2 3 4 5 6 ".repeat(20_000);

    assertTimeout(Duration.ofSeconds(5), () -> assertEquals(List.of(), noticed(hostile)));
  }

  @Test
  void printsNothingOfWhatItFound() {
    assertEquals("[Found[a_number]]", identifiers.inText("A000000034").toString());
  }

  private List<String> noticed(String text) {
    return identifiers.inText(text).stream().map(Identifiers.Found::asWritten).toList();
  }
}
