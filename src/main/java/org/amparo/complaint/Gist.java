package org.amparo.complaint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.amparo.language.Fold;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Choice;
import org.amparo.questionnaire.Question;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.vault.Derive;

/**
 * By what a flood is known without opening a case: a part of its queue line, sealed like it.
 *
 * @param text the first eight bytes of SHA-256 over the story, without case, accents and spaces; empty where there is none
 * @param says whether anything was answered but "I do not know" and what has to be answered
 */
public record Gist(String text, boolean says) {
  private static final int BYTES = 8;
  private static final String UNKNOWN = "unknown";

  static Gist of(Questionnaire questionnaire, Answers answers) {
    boolean says = questionnaire.questions().stream()
        .anyMatch(question -> answers.of(question.id()).filter(given -> says(question, given)).isPresent());
    return new Gist(answers.of(Questions.STORY).filter(Answer.Words.class::isInstance).map(Answer.Words.class::cast)
        .map(words -> fingerprint(words.text())).orElse(""), says);
  }

  static String fingerprint(String text) {
    var folded = Fold.of(text).text().replace(" ", "");
    return folded.isEmpty() ? "" : HexFormat.of().formatHex(
        Arrays.copyOf(Derive.sha256(folded.getBytes(StandardCharsets.UTF_8)), BYTES));
  }

  private static boolean says(Question question, Answer given) {
    boolean mustBe = question.required() && question.option(UNKNOWN).isEmpty();
    return !mustBe && !(question instanceof Choice.LanguageChoice) && !given.codes().equals(Set.of(UNKNOWN));
  }

  @Override
  public String toString() {
    return "Gist[redacted]";
  }
}
