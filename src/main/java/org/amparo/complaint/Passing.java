package org.amparo.complaint;

import java.util.Optional;
import org.amparo.desk.DeskId;
import org.amparo.desk.MemberId;
import org.amparo.desk.Reviewer;

/** Passes what a leaver had at a desk to a colleague; what is not passed is nobody's, because they sit there no more. */
public final class Passing {
  private final Caseload caseload;
  private final Opening opening;
  private final Owning owning;

  public Passing(Caseload caseload, Opening opening, Owning owning) {
    this.caseload = caseload;
    this.opening = opening;
    this.owning = owning;
  }

  /**
   * After the seat is gone: each case is opened for it, and stands in the ledger. Returns how many were passed; none, and
   * none is opened, to the leaver.
   */
  public int pass(Reviewer lead, DeskId desk, MemberId from, MemberId to) {
    if (from.equals(to)) return 0;
    int passed = 0;
    for (var line : caseload.list(lead, desk).lines()) {
      if (line.triage().handling().owner().equals(Optional.of(from))) {
        passed += passed(lead, desk, line.complaint(), to) ? 1 : 0;
      }
    }
    return passed;
  }

  private boolean passed(Reviewer lead, DeskId desk, ComplaintId complaint, MemberId to) {
    var opened = opening.open(lead, desk, complaint);
    if (opened.isEmpty()) {
      return false;
    }
    try (var open = opened.get()) {
      return owning.give(lead, open, Optional.empty(), Optional.of(to));
    }
  }
}
