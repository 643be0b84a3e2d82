package org.amparo.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

/** English that someone with six years of school reads with ease. */
class PlainWordsTest {
  private static final Languages LANGUAGES = Languages.read(Path.of("config"));
  private static final Phrases PHRASES = Phrases.read(Path.of("translations"), LANGUAGES);
  private static final Language ENGLISH = LANGUAGES.of("en");

  @Test
  void everyQuestionWithItsHelpIsWithinGradeSix() {
    var texts = new ArrayList<String>();
    Questionnaire.read(Path.of("config")).questions().forEach(q -> {
      var text = say(q.labelKey()) + " " + (PHRASES.has(q.helpKey()) ? say(q.helpKey()) : "");
      texts.add(text);
      assertTrue(Grade.of(text) <= 8, q.id() + " " + Grade.of(text));
    });

    assertTrue(Grade.average(texts) <= 6, "average " + Grade.average(texts));
  }

  @Test
  void whatWeSayAboutSlipsAndWarningsIsWithinGradeSixOnAverage() {
    var texts = PHRASES.keys().stream().filter(k -> k.matches("remark\\..*|screen\\..*(warning|intro).*|q\\..*\\.why"))
        .map(PlainWordsTest::say).toList();

    assertTrue(Grade.average(texts) <= 6, "average " + Grade.average(texts));
  }

  @Test
  void cardsAreWithinGradeSixOnAverage() {
    var texts = PHRASES.keys().stream().filter(k -> k.matches("card\\..*\\.(text|care)"))
        .map(PlainWordsTest::say).toList();

    assertTrue(Grade.average(texts) <= 6, "average " + Grade.average(texts));
  }

  @Test
  void countsSyllablesAboutRight() {
    assertEquals(List.of(1, 2, 3, 1, 1, 2), List.of("made", "table", "government", "ICE", "locked", "needed").stream()
        .map(Grade::syllables).toList());
  }

  private static String say(String key) {
    return PHRASES.say(ENGLISH, key);
  }
}
