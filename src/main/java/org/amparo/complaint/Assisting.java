package org.amparo.complaint;

import java.util.Optional;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.receipt.Receipt;

/**
 * Filing for a person on the phone or at the counter: a member starts a complaint and gets its code, goes through the
 * questions at the intake front like anybody, and tells the person the code. Who comes back with it is given another one.
 */
public final class Assisting {
  private final Drafts drafts;
  private final Codes codes;
  private final Doors doors;
  private final Ledger ledger;

  public Assisting(Drafts drafts, Codes codes, Doors doors, Ledger ledger) {
    this.drafts = drafts;
    this.codes = codes;
    this.doors = doors;
    this.ledger = ledger;
  }

  /**
   * The code of a complaint that was started now; nothing of it is in the ledger but that this member started one. The
   * caller erases it.
   */
  public Receipt start(Reviewer reviewer) {
    ledger.write(Entry.of(reviewer.actor(), Act.ASSISTED_FILED));
    try (var token = drafts.start()) {
      codes.mint(token, true);
      var receipt = drafts.open(token).flatMap(draft -> {
        try (draft) {
          return draft.receipt().map(Codes::copy);
        }
      });
      doors.shut(token);
      return receipt.orElseThrow();
    }
  }
}
