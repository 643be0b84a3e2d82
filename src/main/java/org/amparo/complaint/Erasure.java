package org.amparo.complaint;

import org.amparo.platform.Transaction;
import org.amparo.vault.Vault;

/** Deletes every row and byte of a complaint; afterwards its code is unknown. */
public final class Erasure {
  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final DoorTable doors = new DoorTable();
  private final Vault vault;
  private final Belongings belongings;

  public Erasure(Vault vault, Belongings belongings) {
    this.vault = vault;
    this.belongings = belongings;
  }

  /** @throws org.amparo.platform.LostRaceException if the complaint changed since it was read */
  public void erase(Transaction tx, ComplaintRow seen) {
    complaints.advance(tx, seen, Guard.fresh(vault));
    belongings.letGo(tx, doors.idsOf(tx, seen.id()), records.files(tx, seen.id()));
    records.deleteAll(tx, seen.id());
    wraps.deleteAll(tx, seen.id());
    doors.deleteAll(tx, seen.id());
    complaints.delete(tx, seen.id());
  }
}
