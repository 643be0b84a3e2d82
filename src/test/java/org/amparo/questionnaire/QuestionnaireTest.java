package org.amparo.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The interview as it is configured. */
class QuestionnaireTest {
  private final Questionnaire questionnaire = Questionnaire.read(Path.of("config"));

  @Test
  void readsAnArchivedVersionBackAsItWas() {
    var again = Questionnaire.parse(questionnaire.json());

    assertEquals(questionnaire.version(), again.version());
    assertEquals(questionnaire.questions().toString(), again.questions().toString());
    assertEquals(7, again.screens().size());
  }
}
