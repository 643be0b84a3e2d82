package org.amparo.web.filer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.language.Phrases;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.web.shell.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ControlsTest {
  private static final Path CONFIG = Path.of("config");
  private static final Languages LANGUAGES = Languages.read(CONFIG);
  private static final Phrases PHRASES = Phrases.read(Path.of("translations"), LANGUAGES);
  private static final Questionnaire QUESTIONNAIRE = Questionnaire.read(CONFIG);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  private final Interview interview = new Interview(QUESTIONNAIRE);

  static Stream<Language> offered() {
    return LANGUAGES.offered().stream();
  }

  @ParameterizedTest
  @MethodSource("offered")
  void namesEveryControlByItsQuestionAndEveryValueByItsCode(Language language) {
    for (var screen : QUESTIONNAIRE.screens()) {
      for (var asked : interview.asked(screen, Answers.none(), List.of(), asking(language))) {
        if (asked.isPapers()) continue;   // papers have a part of the page of their own, walked by PapersIT
        String controls = asked.controls();
        assertTrue(controls.contains("name=\"" + asked.getId()), asked.getId());
        asked.question().options().forEach(option ->
            assertTrue(controls.contains("value=\"" + option.code() + "\""), asked.getId() + " " + option.code()));
      }
    }
  }

  @Test
  void showsAgainWhatWasTypedThoughItDoesNotFit() {
    var given = Answers.none().with("event", new Answer.Code("removal"))
        .with("event_date", new Answer.Day(null, true, "31/2/2026"));

    var day = asked("event_date", given);

    assertTrue(day.contains("name=\"event_date.day\" inputmode=\"numeric\""));
    assertTrue(day.contains("value=\"31\""));
    assertTrue(day.contains("<option value=\"2\" selected>"));
    assertTrue(day.contains("name=\"event_date.approx\" value=\"yes\" checked"));
  }

  @Test
  void neverTurnsAStoryIntoMarkup() {
    var story = asked("story", Answers.none().with("story", new Answer.Words("</textarea><script>x</script>")));

    assertFalse(story.contains("<script>"));
  }

  @Test
  void marksTheAnswersThatOpenAnotherQuestion() {
    var event = asked("event", Answers.none());

    assertTrue(event.contains("value=\"removal\" data-opens"));
    assertFalse(event.contains("value=\"none\" data-opens"));
  }

  @Test
  void ticksWhatCannotBeTakenAway() {
    assertTrue(asked("share", Answers.none()).contains("value=\"reviewers\" checked disabled"));
  }

  @Test
  void remarksOnWhatSendWillNeed() {
    var screen = QUESTIONNAIRE.screen(4);

    var remarks = interview.remarks(screen, Answers.none(), asking(LANGUAGES.of("en")));

    assertEquals(List.of("allegation"), remarks.stream().map(remark -> remark.question()).toList());
  }

  private String asked(String id, Answers given) {
    var screen = QUESTIONNAIRE.screen(QUESTIONNAIRE.question(id).orElseThrow().screen());
    return interview.asked(screen, given, List.of(), asking(LANGUAGES.of("en"))).stream()
        .filter(asked -> asked.getId().equals(id)).findFirst().orElseThrow().controls();
  }

  private static Asking asking(Language language) {
    return new Asking(new Words(PHRASES, language), language, LANGUAGES, TODAY);
  }
}
