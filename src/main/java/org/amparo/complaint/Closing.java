package org.amparo.complaint;

import java.util.Map;
import java.util.Optional;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;

/** How a case ends at the desk that leads it: what was decided, what was found, what was done; what came of it may come later. */
public final class Closing {
  private final Casework casework;

  public Closing(Casework casework) {
    this.casework = casework;
  }

  /**
   * Closes the case; the person reads the status and the reason, the codes stay with the desk.
   *
   * @param outcome codes of the taxonomies; outcome and finding must be there
   */
  public boolean close(Reviewer reviewer, OpenCase open, Handling.Outcome outcome, String reason) {
    if (outcome.outcome().isEmpty() || outcome.finding().isEmpty()) throw new IllegalArgumentException(
        "a case is closed with an outcome and a finding");
    return casework.status(reviewer, open, StatusHistory.CLOSED, reason,
        triage -> triage.handling(triage.handling().ended(outcome)));
  }

  /** Writes down what came of it, once it is known. */
  public boolean amend(Reviewer reviewer, OpenCase open, Handling.Outcome outcome) {
    return open.leads() && casework.decide(reviewer, open,
        new Decision(Act.OUTCOME_CHANGED, Map.of(), handling -> Optional.of(handling.ended(outcome))));
  }
}
