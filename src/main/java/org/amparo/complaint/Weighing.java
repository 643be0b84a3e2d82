package org.amparo.complaint;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.platform.Days;
import org.amparo.platform.DuplicateException;
import org.amparo.platform.Transaction;

/** A person sets how urgent a case is at their desk, in the place of what the facts say, with a reason; or takes it back. */
public final class Weighing {
  /** Code points of a reason: it stands in the list too. */
  public static final int LONGEST = 300;

  private final Casework casework;
  private final Routing routing;
  private final Bells bells;
  private final Days days;

  public Weighing(Casework casework, Routing routing, Bells bells, Days days) {
    this.casework = casework;
    this.routing = routing;
    this.bells = bells;
    this.days = days;
  }

  /** What the facts say today. */
  public Level computed(OpenCase open) {
    return routing.level(open.line().facts(), days.today());
  }

  /** What a person set, or what the facts say. */
  public Urgency now(OpenCase open) {
    return open.triage().handling().override().orElseGet(() -> computed(open).urgency());
  }

  /**
   * Sets the urgency; the words are a note of the team too. What rises to the first two levels rings at the desk.
   *
   * @param noteId comes with the form, so that a form sent twice sets it once
   * @return whether it is so now; false if a colleague set another one since the case was opened
   */
  public boolean set(Reviewer reviewer, OpenCase open, Urgency to, String reason, UUID noteId) {
    if (reason.isBlank() || reason.codePointCount(0, reason.length()) > LONGEST) throw new IllegalArgumentException(
        "a reason has 1 to " + LONGEST + " code points, but this has " + reason.length() + " letters");
    var from = now(open);
    var why = new Handling.Why(reviewer.id(), reason);
    try {
      return casework.decide(reviewer, open, new Decision(Act.URGENCY_CHANGED,
          Map.of("from", from.name(), "to", to.name()), handling -> as(open, handling).map(as -> as.weighed(to, why)),
          tx -> {
            casework.note(tx, reviewer, open, noteId, reason);
            ring(tx, open, from, to);
          }));
    } catch (DuplicateException e) {
      return true;
    }
  }

  /** Back to what the facts say. */
  public boolean takeBack(Reviewer reviewer, OpenCase open) {
    return open.triage().handling().override().isEmpty()
        || casework.decide(reviewer, open, new Decision(Act.URGENCY_CHANGED,
            Map.of("from", now(open).name(), "to", computed(open).urgency().name()),
            handling -> as(open, handling).map(Handling::unweighed)));
  }

  private static Optional<Handling> as(OpenCase opened, Handling lying) {
    return Optional.of(lying).filter(now -> now.override().equals(opened.triage().handling().override()));
  }

  private void ring(Transaction tx, OpenCase open, Urgency from, Urgency to) {
    if (to.moreUrgentThan(from) && to.moreUrgentThan(Urgency.U2)) {
      bells.raised(tx, open.desk(), to);
    }
  }
}
