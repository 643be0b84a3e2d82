package org.amparo.complaint;

import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;

/** A passage struck out of what people wrote, wherever it stands; how long it was is not told. */
final class Cover {
  /** The same signs in every language. */
  static final String BLOCKS = "\u2588\u2588\u2588\u2588\u2588";

  private Cover() {}

  static UnaryOperator<String> of(String passage) {
    return text -> text.replace(passage, BLOCKS);
  }

  /** Every answer with its free words struck; codes and days stay. */
  static Answers over(Answers answers, UnaryOperator<String> strike) {
    var struck = answers;
    for (var question : answers.ids()) {
      struck = struck.with(question, over(answers.of(question).orElseThrow(), strike));
    }
    return struck;
  }

  private static Answer over(Answer answer, UnaryOperator<String> strike) {
    if (answer instanceof Answer.Words words) return new Answer.Words(strike.apply(words.text()));
    if (answer instanceof Answer.Identified number) return over(number, strike);
    if (answer instanceof Answer.Parts group) {
      var parts = new TreeMap<String, Answer>();
      group.parts().forEach((part, given) -> parts.put(part, over(given, strike)));
      return new Answer.Parts(parts);
    }
    return answer;
  }

  /** A number that was struck has no usual form any more. */
  private static Answer over(Answer.Identified number, UnaryOperator<String> strike) {
    var typed = strike.apply(number.typed());
    var usual = number.canonical() == null ? null : strike.apply(number.canonical());
    return typed.equals(number.typed()) && Objects.equals(usual, number.canonical()) ? number
        : new Answer.Identified(BLOCKS, null, number.warning());
  }
}
