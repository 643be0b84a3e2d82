package org.amparo.web.reviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class TonguesTest {
  @Test
  void namesALanguageAsTheReaderKnowsIt() {
    assertEquals("Arabic", name("en", "ar"));
    assertEquals("árabe", name("es", "ar"));
    assertEquals("العربية", name("ar", "ar"));
  }

  @Test
  void givesALanguagesOwnNameWhereTheReaderHasNone() {
    assertEquals("Akateko", name("en", "knj"));
  }

  @Test
  void namesEveryLanguageThatAPersonMaySpeak() {
    Desk.LANGUAGES.all().forEach(language -> assertFalse(name("en", language.tag()).isBlank()));
    assertEquals("Not known", name("en", "und"));
  }

  private static String name(String reader, String tag) {
    return new Tongues(Desk.LANGUAGES, Desk.in(reader)).name(tag);
  }
}
