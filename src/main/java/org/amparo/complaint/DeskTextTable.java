package org.amparo.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.desk.DeskId;
import org.amparo.platform.Ids;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;

/** The desks' own reply texts, sealed, and all the SQL that touches them. */
final class DeskTextTable {
  private static final String COLUMNS = "SELECT text, epoch, record FROM desk_text ";

  /** A text as it lies. */
  record Sealed(UUID id, int epoch, byte[] record) {}

  List<Sealed> all(Transaction tx, DeskId desk) {
    return tx.list(COLUMNS + "WHERE desk = ?", DeskTextTable::read, (Object) desk.bytes());
  }

  Optional<Sealed> find(Transaction tx, DeskId desk, UUID id) {
    return tx.one(COLUMNS + "WHERE desk = ? AND text = ? FOR UPDATE", DeskTextTable::read, desk.bytes(), id);
  }

  void add(Transaction tx, DeskId desk, Sealed sealed) {
    tx.run("INSERT INTO desk_text (desk, text, epoch, record) VALUES (?, ?, ?, ?)", desk.bytes(), sealed.id(),
        sealed.epoch(), sealed.record());
  }

  /** @throws LostRaceException if somebody replaced it since it was read */
  void replace(Transaction tx, DeskId desk, Sealed seen, Sealed next) {
    int rows = tx.run("""
        UPDATE desk_text
           SET epoch = ?, record = ?
         WHERE desk = ? AND text = ? AND record = ?
        """, next.epoch(), next.record(), desk.bytes(), seen.id(), seen.record());
    if (rows != 1) {
      throw new LostRaceException();
    }
  }

  void delete(Transaction tx, DeskId desk, UUID id) {
    tx.run("DELETE FROM desk_text WHERE desk = ? AND text = ?", desk.bytes(), id);
  }

  private static Sealed read(ResultSet row) throws SQLException {
    return new Sealed(Ids.uuid(row.getBytes("text")), row.getInt("epoch"), row.getBytes("record"));
  }
}
