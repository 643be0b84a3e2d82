package org.amparo.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages as their readers know them. */
class LanguagesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private final Languages languages = Languages.read(Path.of("config"));

  @Test
  void offersThreeAndKnowsMany() {
    assertEquals(List.of("en", "es", "ar"), languages.offered().stream().map(Language::tag).toList());
    assertEquals(39, languages.all().size());
    assertTrue(languages.of("ar").rightToLeft());
    assertFalse(languages.of("quc").on());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "en | Tuesday, March 10 | March 10, 2026 | March 2026 | 5,000",
      "es | martes 10 de marzo | 10 de marzo de 2026 | marzo de 2026 | 5,000",
      "ar | الثلاثاء، ١٠ مارس | ١٠ مارس ٢٠٢٦ | مارس ٢٠٢٦ | ٥٬٠٠٠"})
  void writesDaysAndNumbersAsItsReadersDo(String tag, String day, String date, String month, String number) {
    var language = languages.of(tag);

    assertEquals(day, language.day(DAY));
    assertEquals(date, language.date(DAY));
    assertEquals(month, language.month(YearMonth.from(DAY)));
    assertEquals(number, language.number(5000));
    assertEquals(language.month(YearMonth.from(DAY)).split(" ")[0], language.monthName(3));
  }

  @ParameterizedTest
  @CsvSource({"es-MX,es", "es-419;q=0.9,es", "ar-EG,ar", "'fr,es;q=0.5',es", "en-GB,en", "fr,en", "'de,*;q=0.1',en"})
  void picksTheLanguageThatABrowserAsksFor(String header, String tag) {
    assertEquals(tag, languages.best(header).tag());
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {";;;", "q=7", "x;q=banana", "é,🙂", "*"})
  void takesABrokenHeaderForNone(String header) {
    assertEquals("en", languages.best(header).tag());
  }

  @Test
  void takesAnEndlessHeaderForNone() {
    assertEquals("en", languages.best("es,".repeat(100_000)).tag());
  }

  @Test
  void namesAllCountriesInTheirOrder() {
    for (var language : languages.offered()) {
      var countries = Countries.in(language);

      assertEquals(Locale.getISOCountries().length, countries.size());
      assertTrue(countries.stream().noneMatch(c -> c.name().equals(c.code())), language.tag());
    }
    var spanish = Countries.in(languages.of("es")).stream().map(Countries.Country::name).toList();
    assertTrue(spanish.indexOf("España") < spanish.indexOf("Estados Unidos"));
    assertTrue(spanish.indexOf("Ecuador") < spanish.indexOf("Egipto"));
  }

  @Test
  void readsDigitsOfAnyScriptAndPassesOverMarks() {
    assertEquals(OptionalInt.of(2026), Digits.number("\u200F٢٠٢٦ "));
    assertEquals(OptionalInt.of(7), Digits.number("𝟕"));
    assertEquals(OptionalInt.empty(), Digits.number("7a"));
    assertEquals(OptionalInt.empty(), Digits.number(""));
    assertEquals(OptionalInt.empty(), Digits.number("9999999999"));
    assertEquals("A 000-012", Digits.ascii("A ٠٠٠-۰۱२"));
  }

  @Test
  void countsAsGrammarAsks() {
    var arabic = languages.of("ar");

    assertEquals(List.of("zero", "one", "two", "few", "few", "many", "many", "other", "few"),
        List.of(0, 1, 2, 3, 10, 11, 99, 100, 103).stream().map(arabic::plural).toList());
    assertEquals(List.of("other", "one", "other"), List.of(0, 1, 2).stream().map(languages.of("es")::plural).toList());
  }
}
