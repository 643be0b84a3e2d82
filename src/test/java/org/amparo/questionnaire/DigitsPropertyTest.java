package org.amparo.questionnaire;

import static org.amparo.questionnaire.Interviews.CONFIGURED;
import static org.amparo.questionnaire.Interviews.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** People type digits of their own script, and phones add marks that nobody sees. */
class DigitsPropertyTest {
  private static final int[] ZEROS = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
      .filter(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER && Character.digit(c, 10) == 0).toArray();
  private static final Identifiers IDENTIFIERS = Identifiers.read(Path.of("config"));

  @Provide
  Arbitrary<Integer> zero() {
    return Arbitraries.integers().between(0, ZEROS.length - 1).map(i -> ZEROS[i]);
  }

  @Property
  void anyScriptReadsAsTheSameDay(@ForAll("zero") int zero, @ForAll("days") LocalDate day) {
    var form = Posted.with("event", "hearing").and("event_date.day", in(zero, day.getDayOfMonth() + ""))
        .and("event_date.month", in(zero, day.getMonthValue() + ""))
        .and("event_date.year", in(zero, day.getYear() + ""));

    var answer = CONFIGURED.read(CONFIGURED.screen(3), form, TODAY).answers().of("event_date").orElseThrow();
    assertEquals(day, ((Answer.Day) answer).value());
  }

  @Property
  void anyScriptReadsAsTheSameANumber(@ForAll("zero") int zero, @ForAll("numbers") String number) {
    var expected = "A" + "0".repeat(9 - number.length()) + number;

    assertEquals(expected, IDENTIFIERS.check("a_number", "\u200Fa " + in(zero, number)).canonical());
  }

  @Property
  void anyScriptIsNoticedInAStory(@ForAll("zero") int zero, @ForAll("numbers") String number) {
    var written = "A" + in(zero, number);
    var found = IDENTIFIERS.inText("They wrote " + written + ", they said.");

    assertEquals(List.of(written), found.stream().map(Identifiers.Found::asWritten).toList());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 2000).map(n -> TODAY.plusDays(n));
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings().numeric().ofMinLength(7).ofMaxLength(9);
  }

  private static String in(int zero, String digits) {
    var out = new StringBuilder();
    digits.chars().forEach(c -> out.appendCodePoint(zero + c - '0'));
    return out.toString();
  }
}
