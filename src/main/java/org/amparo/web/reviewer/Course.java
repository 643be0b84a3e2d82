package org.amparo.web.reviewer;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * The order in which things happened, as far as it is known: the ledger orders what was done; what lies elsewhere stands
 * where the ledger tells of it, or where its day and the message its writer had seen put it. Each strand keeps its order.
 */
final class Course<T> {
  /** What an act of the ledger tells of. */
  enum Tells { OF_ITSELF, OF_AN_ANSWER, OF_A_NOTE }

  /** An act, or nothing to be shown where it only tells that something else happened. */
  record Act<T>(LocalDate day, Tells tells, String by, List<T> shown) {}

  /**
   * One of a strand.
   *
   * @param seen how many of the desk's messages its writer had seen; 0 for what is no message
   * @param by who wrote it, where that tells which act is its own: other desks' notes lie elsewhere
   */
  record One<T>(LocalDate day, int seen, String by, T shown) {}

  private final Deque<One<T>> answers;
  private final Deque<One<T>> letters;
  private final Deque<One<T>> notes;
  private final List<T> course = new ArrayList<>();
  private int answered;

  /** @param answers the desk's messages @param letters the person's */
  Course(List<One<T>> answers, List<One<T>> letters, List<One<T>> notes) {
    this.answers = new ArrayDeque<>(answers);
    this.letters = new ArrayDeque<>(letters);
    this.notes = new ArrayDeque<>(notes);
  }

  /** @param acts by day, and within it by their number in the chain */
  List<T> along(List<Act<T>> acts) {
    acts.forEach(this::put);
    while (next(LocalDate.MAX)) { }
    return List.copyOf(course);
  }

  private void put(Act<T> act) {
    while (next(act.day())) { }
    letters(act.day());
    course.addAll(act.shown());
    if (act.tells() == Tells.OF_AN_ANSWER && isOn(answers, act.day())) answer();
    if (act.tells() == Tells.OF_A_NOTE && isOn(notes, act.day()) && notes.peek().by().equals(act.by())) {
      course.add(notes.poll().shown());
    }
    letters(act.day());
  }

  private static <T> boolean isOn(Deque<One<T>> strand, LocalDate day) {
    return !strand.isEmpty() && strand.peek().day().equals(day);
  }

  /** Those of the day whose writer had seen no more than what stands there already. */
  private void letters(LocalDate day) {
    while (isOn(letters, day) && letters.peek().seen() <= answered) course.add(letters.poll().shown());
  }

  private void answer() {
    course.add(answers.poll().shown());
    answered++;
  }

  /** Puts the earliest from before this day, if there is one, that no act told of. */
  private boolean next(LocalDate before) {
    var first = Stream.of(letters, answers, notes).filter(strand -> !strand.isEmpty())
        .min(Comparator.comparing((Deque<One<T>> strand) -> strand.peek().day()).thenComparing(this::waits))
        .filter(strand -> strand.peek().day().isBefore(before));
    first.ifPresent(strand -> {
      if (strand == answers) answer();
      else course.add(strand.poll().shown());
    });
    return first.isPresent();
  }

  private boolean waits(Deque<One<T>> strand) {
    return strand == letters && strand.peek().seen() > answered;
  }
}
