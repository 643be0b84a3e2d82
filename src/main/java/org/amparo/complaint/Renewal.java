package org.amparo.complaint;

import org.amparo.platform.Database;
import org.amparo.platform.LostRaceException;
import org.amparo.vault.SealingPair;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/** Re-keys one case for the desks where it lies, without anybody reading it: nothing of it leaves this transaction. */
final class Renewal {
  private final ComplaintTable complaints = new ComplaintTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final Database database;
  private final Vault vault;
  private final Rekeying rekeying;

  Renewal(Database database, Vault vault, Rekeying rekeying) {
    this.database = database;
    this.vault = vault;
    this.rekeying = rekeying;
  }

  /**
   * @param seen the case's wrap for the desk whose pair this is
   * @return false if it is damaged, if others write to it all the time, if a desk's key is not certified here, or if it
   *     does not lie wrapped so any more
   */
  boolean renew(CaseDeskTable.Wrap seen, SealingPair mine) {
    try {
      return database.retrying(tx -> {
        var row = complaints.find(tx, seen.complaint());
        var lying = wraps.find(tx, seen.complaint(), seen.desk()).filter(seen::isSameAs);
        var to = rekeying.recipients(tx, seen.complaint());
        if (row.isEmpty() || lying.isEmpty() || to.isEmpty()) {
          return false;
        }
        var label = Opening.caseKeyLabel(seen.complaint(), row.get().ledgerId(), seen.desk(), seen.epoch());
        try (var caseKey = vault.unseal(seen.caseKey(), mine, label)) {
          rekeying.rekey(tx, row.get(), caseKey, Rekeying.Change.of(to.get()));
        }
        return true;
      });
    } catch (TamperedException | LostRaceException e) {
      return false;
    }
  }
}
