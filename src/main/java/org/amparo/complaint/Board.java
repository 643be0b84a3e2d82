package org.amparo.complaint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.amparo.desk.MemberId;

/** One desk's opened lines, in memory while a member of the desk is signed in; each is opened again only when it changed. */
final class Board {
  private static final Comparator<Line> MOST_URGENT_FIRST = Comparator
      .comparing(Line::closed)
      .thenComparing(Line::urgency)
      .thenComparing(line -> line.triage().wasRead())
      .thenComparing(Line::readBy)
      .thenComparing(line -> line.complaint().hex());

  private final Map<ComplaintId, Pinned> pinned = new HashMap<>();
  private final Set<MemberId> readers = new HashSet<>();
  private Caseload.Listing sorted = new Caseload.Listing(List.of(), 0);
  private LineTable.Sum sum;
  private Map<Urgency, Long> waiting = Map.of();
  private LocalDate day;

  /** A line as of a generation; none where it did not open. */
  private record Pinned(LineTable.Mark mark, Optional<Line> line) {}

  /** Whether everything is here as it lies now, by the sum of all marks. */
  boolean isWhole(LineTable.Sum now, LocalDate today) {
    return today.equals(day) && now.equals(sum);
  }

  /** What stands here, for one who reads it. */
  Caseload.Listing shown(MemberId reader) {
    readers.add(reader);
    return sorted;
  }

  /** How many lines wait for their first read, by urgency. */
  Map<Urgency, Long> waiting() {
    return waiting;
  }

  /** Which of these cases are not here as they lie now. */
  List<ComplaintId> missing(List<LineTable.Mark> now) {
    return now.stream().filter(mark -> !isHere(mark)).map(LineTable.Mark::complaint).toList();
  }

  /** Takes over what was opened, lets go of what lies at the desk no more, and weighs all anew on another day. */
  void take(List<LineTable.Mark> now, Map<ComplaintId, Optional<Line>> opened, LocalDate today,
      UnaryOperator<Line> weighed) {
    sum = LineTable.Sum.of(now);
    boolean same = today.equals(day) && opened.isEmpty() && now.size() == pinned.size();
    if (!same) {
      var before = Map.copyOf(pinned);
      pinned.clear();
      now.forEach(mark -> pinned.put(mark.complaint(), new Pinned(mark,
          opened.containsKey(mark.complaint()) ? opened.get(mark.complaint())
              : kept(before.get(mark.complaint()), today, weighed))));
      day = today;
      sorted = new Caseload.Listing(
          pinned.values().stream().flatMap(one -> one.line().stream()).sorted(MOST_URGENT_FIRST).toList(),
          (int) pinned.values().stream().filter(one -> one.line().isEmpty()).count());
      waiting = sorted.lines().stream().filter(Line::waits)
          .collect(Collectors.groupingBy(Line::urgency, Collectors.counting()));
    }
  }

  /** Whether somebody who reads here is still signed in. */
  boolean isAttended(Predicate<MemberId> signedIn) {
    readers.removeIf(signedIn.negate());
    return !readers.isEmpty();
  }

  private Optional<Line> kept(Pinned before, LocalDate today, UnaryOperator<Line> weighed) {
    return today.equals(day) ? before.line() : before.line().map(weighed);
  }

  private boolean isHere(LineTable.Mark mark) {
    var here = pinned.get(mark.complaint());
    return here != null && mark.isSameAs(here.mark());
  }
}
