package org.amparo.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.platform.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word, in every language that is offered. */
class PhrasesTest {
  private static final Languages LANGUAGES = Languages.read(Path.of("config"));
  private static final Phrases PHRASES = Phrases.read(Path.of("translations"), LANGUAGES);
  @TempDir
  Path folder;

  @Test
  void saysEveryKeyInEveryLanguage() {
    for (var language : LANGUAGES.offered()) {
      PHRASES.keys().forEach(k -> assertFalse(PHRASES.say(language, k).isBlank(), language.tag() + " " + k));
    }
  }

  @Test
  void putsNumbersAndDaysInTheLanguagesOwnDigits() throws IOException {
    var phrases = phrases("many = {0} of {1}, until {2}\n");

    assertEquals("3 of 5,000, until Tuesday, March 10", phrases.say(LANGUAGES.of("en"), "many", 3, "5000",
        LocalDate.of(2026, 3, 10)));
    assertEquals("٣ of ٥٬٠٠٠, until الثلاثاء، ١٠ مارس", phrases.say(LANGUAGES.of("ar"), "many", 3, "5000",
        LocalDate.of(2026, 3, 10)));
  }

  @Test
  void putsThingsInOnceAndQuotesNothing() throws IOException {
    var phrases = phrases("quote = It's '{0}' and {1} {9}\n");

    assertEquals("It's '{1}' and $1\\ {9}", phrases.say(LANGUAGES.of("es"), "quote", "{1}", "$1\\"));
  }

  @Test
  void saysACountWithTheRightForm() {
    assertEquals("within 1 hour", PHRASES.count(LANGUAGES.of("en"), "within.hours", 1));
    assertEquals("en 24 horas", PHRASES.count(LANGUAGES.of("es"), "within.hours", 24));
    assertEquals("خلال ساعتين", PHRASES.count(LANGUAGES.of("ar"), "within.hours", 2));
    assertEquals("خلال ١٠ أيام", PHRASES.count(LANGUAGES.of("ar"), "within.days", 10));
  }

  @Test
  void isBrokenWhenAPageAsksForAnUnknownPhrase() {
    assertThrows(Fault.class, () -> PHRASES.say(LANGUAGES.of("en"), "no.such.phrase"));
    assertThrows(Fault.class, () -> PHRASES.say(LANGUAGES.of("fr"), "urgency.U0"));
  }

  @Test
  void namesWhatIsMissing() {
    assertEquals(List.of("no.such"), PHRASES.missing(List.of("urgency.U0", "no.such"), "x.json").stream()
        .map(f -> f.place()).toList());
  }

  @Test
  void writesArabicInItsOwnLettersAndDigits() throws IOException {
    var foreign = Pattern.compile("[A-Za-z]{4,}");
    var names = Pattern.compile("A-Numbers?|A-file|Form I-\\d+|DHS|USCIS|TCIU|GCIF|SAFE|CAFE|BITMAP|CHIS|CHIP|IDENT"
        + "|HART|PCSC|EPIC|TECS|CRCL|OIDO|OBIM|TRIP|FOIA|LGBTQ|Visa Security Program");
    var arabic = LANGUAGES.of("ar");
    for (var key : interview()) {
      var rest = names.matcher(PHRASES.say(arabic, key)).replaceAll("");
      assertFalse(foreign.matcher(rest).find(), key + ": " + rest);
      assertFalse(rest.replaceAll("\\{\\d}|911|M5|I-\\d+", "").matches(".*[0-9].*"), key + ": " + rest);
    }
  }

  private static Set<String> interview() throws IOException {
    var all = new Properties();
    for (var file : List.of("questionnaire", "taxonomies", "routing")) {
      try (var reader = Files.newBufferedReader(Path.of("translations/en/" + file + ".properties"))) {
        all.load(reader);
      }
    }
    return all.stringPropertyNames();
  }

  @Test
  void speaksToPeopleInSpanishWithUsted() {
    var familiar = Pattern.compile("(?iu)\\b(tú|tu|tus|te|ti|contigo|puedes|tienes|quieres|escribe tu|eres)\\b");
    var spanish = LANGUAGES.of("es");

    PHRASES.keys().forEach(k -> assertFalse(familiar.matcher(PHRASES.say(spanish, k)).find(),
        k + ": " + PHRASES.say(spanish, k)));
    assertTrue(PHRASES.say(spanish, "q.role.label").contains("usted"));
  }

  private Phrases phrases(String text) throws IOException {
    for (var tag : List.of("en", "es", "ar")) {
      Files.createDirectories(folder.resolve(tag));
      Files.writeString(folder.resolve(tag).resolve("some.properties"), text);
    }
    return Phrases.read(folder, LANGUAGES);
  }
}
