package org.amparo.questionnaire;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a question is shown, a rule fires, or a card is handed out; an absent answer is never a picked one. */
public sealed interface Condition {
  boolean holds(Answers given, LocalDate today);

  /** The questions it looks at. */
  Set<String> reads();

  /** The option codes it names, with their questions. */
  default Stream<Mention> mentions() {
    return Stream.of();
  }

  /** Whether the same answers may mean something else tomorrow. */
  default boolean countsDays() {
    return false;
  }

  /** What was picked that makes it hold; none where it does not, or where a day or something not picked does. */
  default Stream<Mention> met(Answers given, LocalDate today) {
    return Stream.of();
  }

  /** A question and a code of it that a condition names. */
  record Mention(String question, String code) {}

  Condition ALWAYS = new All(List.of());

  /** All of them hold; none of none is left out, so an empty one always holds. */
  record All(List<Condition> of) implements Condition {
    @Override
    public boolean holds(Answers given, LocalDate today) {
      return of.stream().allMatch(c -> c.holds(given, today));
    }

    @Override
    public Set<String> reads() {
      return readsOf(of);
    }

    @Override
    public Stream<Mention> mentions() {
      return of.stream().flatMap(Condition::mentions);
    }

    @Override
    public Stream<Mention> met(Answers given, LocalDate today) {
      return holds(given, today) ? of.stream().flatMap(c -> c.met(given, today)) : Stream.of();
    }

    @Override
    public boolean countsDays() {
      return of.stream().anyMatch(Condition::countsDays);
    }
  }

  /** One of them holds. */
  record Any(List<Condition> of) implements Condition {
    @Override
    public boolean holds(Answers given, LocalDate today) {
      return of.stream().anyMatch(c -> c.holds(given, today));
    }

    @Override
    public Set<String> reads() {
      return readsOf(of);
    }

    @Override
    public Stream<Mention> mentions() {
      return of.stream().flatMap(Condition::mentions);
    }

    @Override
    public Stream<Mention> met(Answers given, LocalDate today) {
      return holds(given, today) ? of.stream().flatMap(c -> c.met(given, today)) : Stream.of();
    }

    @Override
    public boolean countsDays() {
      return of.stream().anyMatch(Condition::countsDays);
    }
  }

  /** It does not hold. */
  record Not(Condition of) implements Condition {
    @Override
    public boolean holds(Answers given, LocalDate today) {
      return !of.holds(given, today);
    }

    @Override
    public Set<String> reads() {
      return of.reads();
    }

    @Override
    public Stream<Mention> mentions() {
      return of.mentions();
    }

    @Override
    public boolean countsDays() {
      return of.countsDays();
    }
  }

  /** One of these codes was picked. */
  record Picked(String question, Set<String> codes) implements Condition {
    @Override
    public boolean holds(Answers given, LocalDate today) {
      return codes.stream().anyMatch(c -> given.has(question, c));
    }

    @Override
    public Set<String> reads() {
      return Set.of(question);
    }

    @Override
    public Stream<Mention> mentions() {
      return codes.stream().map(c -> new Mention(question, c));
    }

    @Override
    public Stream<Mention> met(Answers given, LocalDate today) {
      return mentions().filter(one -> given.has(question, one.code()));
    }
  }

  /** The day lies between so many days from today and so many; null for no bound. */
  record Days(String question, Integer from, Integer to) implements Condition {
    @Override
    public boolean holds(Answers given, LocalDate today) {
      return day(given, question).map(d -> ChronoUnit.DAYS.between(today, d))
          .filter(n -> (from == null || n >= from) && (to == null || n <= to)).isPresent();
    }

    @Override
    public boolean countsDays() {
      return true;
    }

    @Override
    public Set<String> reads() {
      return Set.of(question);
    }
  }

  /** No day was given, or none that we could read. */
  record NoDate(String question) implements Condition {
    @Override
    public boolean holds(Answers given, LocalDate today) {
      return day(given, question).isEmpty();
    }

    @Override
    public Set<String> reads() {
      return Set.of(question);
    }
  }

  /** The question was answered at all. */
  record Answered(String question) implements Condition {
    @Override
    public boolean holds(Answers given, LocalDate today) {
      return given.of(question).isPresent();
    }

    @Override
    public Set<String> reads() {
      return Set.of(question);
    }
  }

  private static Optional<LocalDate> day(Answers given, String question) {
    return given.of(question).flatMap(a -> a instanceof Answer.Day d ? d.day() : Optional.empty());
  }

  private static Set<String> readsOf(List<Condition> conditions) {
    return conditions.stream().flatMap(c -> c.reads().stream()).collect(Collectors.toUnmodifiableSet());
  }
}
