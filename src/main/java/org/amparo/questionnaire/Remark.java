package org.amparo.questionnaire;

import java.util.Arrays;
import java.util.List;

/** A person's slip, shown beside the question: a phrase key, and plain figures for its gaps. */
public record Remark(String question, String phrase, List<String> args) {
  public Remark {
    args = List.copyOf(args);
  }

  static Remark of(String question, String phrase, long... figures) {
    return new Remark(question, phrase, Arrays.stream(figures).mapToObj(Long::toString).toList());
  }
}
