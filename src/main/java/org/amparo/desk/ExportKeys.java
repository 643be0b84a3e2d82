package org.amparo.desk;

import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.vault.age.AgeIdentity;
import org.amparo.vault.age.AgeRecipient;

/** A member's own key for what leaves the server (0806): its seed is an age identity. */
public final class ExportKeys {
  private final Ledger ledger;

  public ExportKeys(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Whom a member's packets are for: told by the seed itself, for whoever writes to the database could swap the row. */
  public AgeRecipient recipient(Reviewer reviewer) {
    try (var seed = reviewer.exportSeed(); var identity = AgeIdentity.of(seed)) {
      return identity.recipient();
    }
  }

  /** The secret half in letters, to print or to save; in the ledger first. */
  public String show(Reviewer reviewer) {
    ledger.write(Entry.of(reviewer.actor(), Act.EXPORT_KEY_SHOWN));
    try (var seed = reviewer.exportSeed(); var identity = AgeIdentity.of(seed)) {
      return identity.print();
    }
  }
}
