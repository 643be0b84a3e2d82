package org.amparo.complaint;

import java.util.Set;
import java.util.function.Function;
import org.amparo.desk.MemberId;
import org.amparo.questionnaire.Answer;

/**
 * What a desk's list can be narrowed by. A line has marks of each: codes of the taxonomies, words of our own, and for
 * tags the desk's. What a person typed themselves is only marked as typed.
 */
public enum Facet {
  /** Exactly one of open, closed and aside; what is not aside is also "all". */
  STATE(line -> line.triage().handling().aside() ? Set.of("aside") : Set.of(line.closed() ? "closed" : "open", "all")),
  /** "soon" is now or today. */
  URGENCY(line -> line.urgency().compareTo(Urgency.U1) > 0 ? Set.of(line.urgency().name())
      : Set.of(line.urgency().name(), "soon")),
  /** The first read against what was promised: "kept", "missed", or "late" and "due" as the hours go by. */
  FIRST(line -> line.triage().wasRead() ? Set.of(line.wasReadInTime() ? "kept" : "missed") : Set.of()),
  /** "new" is either of the others: something that nobody at the desk has read. */
  NEWS(Facet::news),
  LANGUAGE(line -> Set.of(line.language())),
  COUNTRY(line -> Set.of(line.country())),
  PROGRAM(line -> codes(line, "program")),
  HARM(line -> codes(line, "harm")),
  STATUS(line -> Set.of(line.standing())),
  /** "none", or who has it; "me" is whoever looks. */
  OWNER(line -> Set.of(line.triage().handling().owner().map(MemberId::hex).orElse("none"))),
  TAG(line -> line.triage().handling().tags()),
  /** Every queue whose rule fired when it was sent, here and at other desks. */
  QUEUE(line -> Set.copyOf(line.facts().queues())),
  PAPERS(line -> Set.of(line.facts().papers() > 0 ? "some" : "none"));

  private final Function<Line, Set<String>> marks;

  Facet(Function<Line, Set<String>> marks) {
    this.marks = marks;
  }

  /** The marks that are the same for whoever looks, all day long. */
  Set<String> marks(Line line) {
    return marks.apply(line);
  }

  private static Set<String> news(Line line) {
    boolean wrote = line.newMessages() > 0;
    if (line.waits()) return wrote ? Set.of("new", "unread", "wrote") : Set.of("new", "unread");
    return wrote ? Set.of("new", "wrote") : Set.of();
  }

  private static Set<String> codes(Line line, String question) {
    return line.facts().facts().of(question).map(Answer::codes).filter(codes -> !codes.isEmpty())
        .orElse(Set.of(Line.UNKNOWN));
  }
}
