package org.amparo.complaint;

import java.util.UUID;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Ledger;
import org.amparo.platform.DuplicateException;

/** A hold: a closed complaint stays although its time is over, until a lead lifts it. It never holds the person who filed. */
public final class Holding {
  private final ComplaintTable complaints = new ComplaintTable();
  private final Casework casework;
  private final Ledger ledger;

  public Holding(Casework casework, Ledger ledger) {
    this.casework = casework;
    this.ledger = ledger;
  }

  /**
   * Sets or lifts it; the reason becomes a note of the team, whose id comes with the form.
   *
   * @return whether it is so now: only a lead of the leading desk may, while the case lies as it was opened
   */
  public boolean set(Reviewer lead, OpenCase open, boolean held, UUID noteId, String reason) {
    if (!open.leads() || !lead.leads(open.desk())) {
      return false;
    }
    try {
      return casework.act(lead, open, (tx, row) -> {
        if (row.hold() != held) {
          ledger.write(tx, Opening.entry(lead, Act.HOLD_CHANGED, row, open.desk()).with("hold", held ? "set" : "lifted"));
          casework.note(tx, lead, open, noteId, reason);
          complaints.hold(tx, open.id(), held);
        }
      });
    } catch (DuplicateException e) {
      return true;
    }
  }
}
