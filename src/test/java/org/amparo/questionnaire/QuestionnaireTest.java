package org.amparo.questionnaire;

import static org.amparo.questionnaire.Interviews.CONFIGURED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The interview as it is configured. */
class QuestionnaireTest {
  @Test
  void asksOnSevenScreens() {
    assertEquals(List.of("safe", "who", "urgent", "claim", "harm", "papers", "choices"),
        CONFIGURED.screens().stream().map(Screen::id).toList());
    assertEquals(CONFIGURED.questions().size(),
        CONFIGURED.screens().stream().mapToInt(s -> s.questions().size()).sum());
  }

  @Test
  void readsAnArchivedVersionBackAsItWas() {
    var again = Questionnaire.parse(CONFIGURED.json());

    assertEquals(CONFIGURED.version(), again.version());
    assertEquals(CONFIGURED.questions().toString(), again.questions().toString());
  }

  @Test
  void asksForPapersLastOnTheirScreenSoThatAnswersAreSentBeforeFiles() {
    var screen = CONFIGURED.screen(CONFIGURED.question("evidence").orElseThrow().screen());

    assertEquals("evidence", screen.questions().get(screen.questions().size() - 1).id());
  }

  @Test
  void needsOnlySixAnswersAndOneStandsByItself() {
    var required = CONFIGURED.questions().stream().filter(Question::required).map(Question::id).toList();
    var missing = CONFIGURED.missing(Answers.none()).stream().map(Question::id).toList();

    assertEquals(List.of("lang", "consent", "role", "allegation", "harm", "share"), required);
    assertEquals(List.of("lang", "consent", "role", "allegation", "harm"), missing);
  }

  @Test
  void fillsInTheReviewTeamAndTheCode() {
    var full = CONFIGURED.completed(Answers.none());

    assertTrue(full.has("share", "reviewers"));
    assertTrue(full.has("contact", "code_only"));
  }

  @Test
  void keepsWhoToldWhenTheContactChangesOnlyWhileItIsAsked() {
    var byMail = Answers.none().with("contact", new Answer.Code("email")).with("contact_value", new Answer.Words("a"));
    var byCode = byMail.with("contact", new Answer.Code("code_only"));

    assertEquals(byMail, CONFIGURED.shown(byMail));
    assertEquals(Set.of("contact"), CONFIGURED.shown(byCode).ids());
  }

  @Test
  void saysWhenAQuestionHangsOnItsOwnScreen() {
    assertTrue(hangs("event_date"));
    assertTrue(hangs("find_me"));
    assertFalse(hangs("facility"));
    assertFalse(hangs("story"));
  }

  @Test
  void sortsAnswersByHowCloselyTheyAreKept() {
    var given = Answers.none().with("custody", new Answer.Code("jail")).with("story", new Answer.Words("x"))
        .with("contact_value", new Answer.Words("y"));

    assertEquals(Set.of("custody"), CONFIGURED.only(Sensitivity.C1, given).ids());
    assertEquals(Set.of("story"), CONFIGURED.only(Sensitivity.C2, given).ids());
    assertEquals(Set.of("contact_value"), CONFIGURED.only(Sensitivity.C3, given).ids());
  }

  @Test
  void asksNothingInFreeTextThatTheServerMayRead() {
    assertTrue(CONFIGURED.questions().stream().filter(q -> q.sensitivity() == Sensitivity.C1)
        .noneMatch(q -> q instanceof Written.Line || q instanceof Written.LongText || q instanceof Written.Group));
  }

  private static boolean hangs(String id) {
    return CONFIGURED.hangsOnItsOwnScreen(CONFIGURED.question(id).orElseThrow());
  }
}
