package org.amparo.questionnaire;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One page of the interview: its number, its name in phrases, how many warnings it opens with, and its questions. */
public record Screen(int number, String id, int warnings, List<Question> questions) {
  public Screen {
    questions = List.copyOf(questions);
  }

  public String titleKey() {
    return "screen." + id + ".title";
  }

  public String introKey() {
    return "screen." + id + ".intro";
  }

  public List<String> warningKeys() {
    return IntStream.rangeClosed(1, warnings)
        .mapToObj(n -> "screen." + id + ".warning." + n).toList();
  }

  /** The answers to this screen's questions. */
  public Answers of(Answers given) {
    return given.only(questions.stream().map(Question::id).collect(Collectors.toUnmodifiableSet()));
  }
}
