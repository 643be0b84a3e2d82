package org.amparo.questionnaire;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** All that a person gave, by question; prints only how many. */
public final class Answers {
  private static final Answers NONE = new Answers(new TreeMap<>());
  private final Map<String, Answer> byQuestion;

  private Answers(TreeMap<String, Answer> byQuestion) {
    this.byQuestion = Collections.unmodifiableMap(byQuestion);
  }

  public static Answers none() {
    return NONE;
  }

  public static Answers parse(String json) {
    return AnswersJson.parse(json);
  }

  /** A text that says the kind of each answer, so that it can be read back without the questionnaire. */
  public String json() {
    return AnswersJson.write(this);
  }

  public Optional<Answer> of(String question) {
    return Optional.ofNullable(byQuestion.get(question));
  }

  /** Whether this option was picked. */
  public boolean has(String question, String code) {
    return of(question).map(a -> a.codes().contains(code)).orElse(false);
  }

  public Answers with(String question, Answer answer) {
    var more = new TreeMap<>(byQuestion);
    more.put(question, answer);
    return new Answers(more);
  }

  public Answers with(Answers others) {
    var more = new TreeMap<>(byQuestion);
    more.putAll(others.byQuestion);
    return new Answers(more);
  }

  public Answers without(String question) {
    return only(id -> !id.equals(question));
  }

  public Answers only(Set<String> questions) {
    return only(questions::contains);
  }

  /** @param keep decides by question id */
  public Answers only(Predicate<String> keep) {
    var some = new TreeMap<>(byQuestion);
    some.keySet().removeIf(keep.negate());
    return new Answers(some);
  }

  public Set<String> ids() {
    return byQuestion.keySet();
  }

  public boolean isEmpty() {
    return byQuestion.isEmpty();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Answers a && byQuestion.equals(a.byQuestion);
  }

  @Override
  public int hashCode() {
    return byQuestion.hashCode();
  }

  @Override
  public String toString() {
    return "Answers[" + byQuestion.size() + "]";
  }
}
