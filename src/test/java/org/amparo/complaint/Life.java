package org.amparo.complaint;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.amparo.questionnaire.Answers;

/** The plain model of one complaint: what a patient clerk with a notebook would say is so. */
record Life(Optional<Stage> stage, Answers all, List<String> moved, boolean code, LocalDate saved, LocalDate taken,
    List<Knob> doors, Talked talked, Set<String> readAt, Optional<Route> route) {

  /** A door as the notebook has it; the slot names the token, which nobody may hold if its answer was lost. */
  record Knob(int slot, DoorKind kind, boolean empty, boolean knowsCode, long minute, LocalDate used) {
    boolean shows() {
      return !empty;
    }
  }

  /** What was said after sending. */
  record Talked(Set<UUID> byFiler, Set<UUID> byDesk, Set<UUID> notes, Set<String> share, List<String> statuses) {
    static final Talked NOTHING = new Talked(Set.of(), Set.of(), Set.of(), Set.of(), List.of());

    Talked filer(UUID id) {
      return new Talked(and(byFiler, id), byDesk, notes, share, statuses);
    }

    Talked desk(UUID id) {
      return new Talked(byFiler, and(byDesk, id), notes, share, statuses);
    }

    Talked note(UUID id) {
      return new Talked(byFiler, byDesk, and(notes, id), share, statuses);
    }

    Talked sharing(Set<String> codes) {
      return new Talked(byFiler, byDesk, notes, Set.copyOf(codes), statuses);
    }

    /** The same status on the same day is the same form sent twice. */
    Talked status(String status) {
      if (!statuses.isEmpty() && statuses.get(statuses.size() - 1).equals(status)) {
        return this;
      }
      var more = new ArrayList<>(statuses);
      more.add(status);
      return new Talked(byFiler, byDesk, notes, share, List.copyOf(more));
    }
  }

  static Life begun(LocalDate today, long minute) {
    return new Life(Optional.of(Stage.DRAFT), Answers.none(), List.of(), false, today, null,
        List.of(new Knob(0, DoorKind.DRAFT, false, false, minute, today)), Talked.NOTHING, Set.of(), Optional.empty());
  }

  Life gone() {
    return new Life(Optional.empty(), Answers.none(), List.of(), false, null, null, List.of(), Talked.NOTHING, Set.of(),
        Optional.empty());
  }

  boolean is(Stage which) {
    return stage.filter(which::equals).isPresent();
  }

  Optional<Knob> door(int slot) {
    return doors.stream().filter(door -> door.slot() == slot).findFirst();
  }

  /** The open draft, sent or return door behind a slot. */
  boolean opens(int slot, DoorKind kind) {
    return door(slot).filter(door -> door.kind() == kind && door.shows()).isPresent();
  }

  Life kept(Answers next, List<String> apart, LocalDate today) {
    return new Life(stage, next, List.copyOf(apart), code, today, taken, doors, talked, readAt, route);
  }

  Life minted(int slot, long minute, LocalDate today) {
    return new Life(stage, all, moved, true, saved, taken,
        each(door -> door.slot() == slot ? new Knob(slot, DoorKind.DRAFT, false, true, minute, today) : door), talked,
        readAt, route);
  }

  Life with(Knob door) {
    var more = new ArrayList<>(doors);
    more.add(door);
    return with(more);
  }

  Life without(int slot) {
    return with(doors.stream().filter(door -> door.slot() != slot).toList());
  }

  Life with(List<Knob> next) {
    return new Life(stage, all, moved, code, saved, taken, List.copyOf(next), talked, readAt, route);
  }

  Life sent(int slot, Answers completed, Route decided, Set<String> share, long minute, LocalDate today) {
    var turned = each(door -> door.slot() == slot ? new Knob(slot, DoorKind.SENT, false, true, minute, today)
        : new Knob(door.slot(), DoorKind.SENT, true, false, 0, door.used()));
    return new Life(Optional.of(Stage.SENT), completed, moved, true, null, null, turned,
        talked.sharing(share).status(StatusHistory.RECEIVED + " " + today), Set.of(), Optional.of(decided));
  }

  Life moved(Stage to, LocalDate takenDay) {
    return new Life(Optional.of(to), all, moved, code, saved, takenDay, doors, talked, readAt, route);
  }

  Life talked(Talked next) {
    return new Life(stage, all, moved, code, saved, taken, doors, next, readAt, route);
  }

  Life readAt(String queue) {
    return new Life(stage, all, moved, code, saved, taken, doors, talked, and(readAt, queue), route);
  }

  /** After every device that holds a token has looked: what slept too long is gone, what is used stays awake. */
  Life looked(Set<Integer> held, long minute, LocalDate today) {
    return with(doors.stream().filter(door -> !held.contains(door.slot()) || door.empty()
            || door.kind().stillOpen(door.minute(), minute))
        .map(door -> held.contains(door.slot()) && door.shows() && door.kind() != DoorKind.SENT
            && minute - door.minute() >= 5
            ? new Knob(door.slot(), door.kind(), false, door.knowsCode(), minute, today) : door).toList());
  }

  Life doorsSwept(LocalDate today) {
    return with(doors.stream().filter(door -> !door.used().isBefore(today.minusDays(1))).toList());
  }

  Life swept(LocalDate today, Period keepDrafts, Period undo) {
    boolean over = is(Stage.DRAFT) && !saved.plus(keepDrafts).isAfter(today)
        || is(Stage.TAKEN_BACK) && !taken.plus(undo).isAfter(today);
    return over ? gone() : doorsSwept(today);
  }

  private List<Knob> each(UnaryOperator<Knob> change) {
    return doors.stream().map(change).toList();
  }

  private static <T> Set<T> and(Set<T> some, T one) {
    var more = new TreeSet<>(some);
    more.add(one);
    return Set.copyOf(more);
  }
}
