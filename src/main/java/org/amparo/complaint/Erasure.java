package org.amparo.complaint;

import org.amparo.platform.Transaction;
import org.amparo.vault.Vault;

/** Deletes every row and byte of a complaint; afterwards its code is unknown, and of a sent one a count a month stays. */
public final class Erasure {
  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final DoorTable doors = new DoorTable();
  private final MonthTable months = new MonthTable();
  private final Vault vault;
  private final Belongings belongings;

  public Erasure(Vault vault, Belongings belongings) {
    this.vault = vault;
    this.belongings = belongings;
  }

  /**
   * For who filed it: sent, it counts as taken back.
   *
   * @throws org.amparo.platform.LostRaceException if the complaint changed since it was read
   */
  public void erase(Transaction tx, ComplaintRow seen) {
    erase(tx, seen, true);
  }

  /** Because its day has come. */
  void expire(Transaction tx, ComplaintRow seen) {
    erase(tx, seen, seen.stage() == Stage.TAKEN_BACK);
  }

  private void erase(Transaction tx, ComplaintRow seen, boolean takenBack) {
    complaints.advance(tx, seen, Guard.fresh(vault));
    belongings.letGo(tx, doors.idsOf(tx, seen.id()), records.files(tx, seen.id()));
    records.deleteAll(tx, seen.id());
    wraps.deleteAll(tx, seen.id());
    doors.deleteAll(tx, seen.id());
    complaints.delete(tx, seen.id());
    seen.sent().ifPresent(sent -> months.count(tx, sent, takenBack));
  }
}
