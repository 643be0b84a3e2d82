package org.amparo.complaint;

import java.util.Optional;
import org.amparo.desk.DeskId;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;

/** What each desk keeps from some of its members, sealed, and all the SQL that touches it. */
final class ConflictTable {
  /** The record and the epoch of the desk that it lies under. */
  record Sealed(int epoch, byte[] record) {}

  Optional<Sealed> of(Transaction tx, DeskId desk) {
    return tx.one("""
        SELECT epoch, record
          FROM desk_conflict
         WHERE desk = ?
        """, row -> new Sealed(row.getInt("epoch"), row.getBytes("record")), (Object) desk.bytes());
  }

  /** @throws LostRaceException if somebody wrote since it was read */
  void put(Transaction tx, DeskId desk, Optional<Sealed> seen, Sealed next) {
    int rows = seen.isEmpty() ? tx.run("INSERT IGNORE INTO desk_conflict (desk, epoch, record) VALUES (?, ?, ?)",
        desk.bytes(), next.epoch(), next.record()) : tx.run("""
        UPDATE desk_conflict
           SET epoch = ?, record = ?
         WHERE desk = ? AND record = ?
        """, next.epoch(), next.record(), desk.bytes(), seen.get().record());
    if (rows != 1) {
      throw new LostRaceException();
    }
  }
}
