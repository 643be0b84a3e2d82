package org.amparo.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.platform.Transaction;

/** The doors table, and all the SQL that touches it. */
final class DoorTable {
  void add(Transaction tx, DoorRow door) {
    tx.run("""
        INSERT INTO door (id, complaint, kind, used_day, record)
        VALUES (?, ?, ?, ?, ?)
        """, door.id(), door.complaint().bytes(), door.kind().ordinal(), door.usedDay(), door.record().orElse(null));
  }

  Optional<DoorRow> find(Transaction tx, byte[] id) {
    return tx.one("""
        SELECT id, complaint, kind, used_day, record
          FROM door
         WHERE id = ?
        """, DoorTable::read, (Object) id);
  }

  /** Whether the record was still as read and is replaced now. */
  boolean replace(Transaction tx, DoorRow seen, DoorKind kind, LocalDate today, byte[] record) {
    return tx.run("""
        UPDATE door
           SET kind = ?, used_day = ?, record = ?
         WHERE id = ? AND record = ?
        """, kind.ordinal(), today, record, seen.id(), seen.record().orElseThrow()) == 1;
  }

  /** Every other door of the complaint becomes an empty one: it says "this was sent" and opens nothing. */
  void emptyOthers(Transaction tx, ComplaintId complaint, byte[] except) {
    tx.run("""
        UPDATE door
           SET kind = ?, record = NULL
         WHERE complaint = ? AND id <> ? AND kind = ?
        """, DoorKind.SENT.ordinal(), complaint.bytes(), except, DoorKind.DRAFT.ordinal());
  }

  List<byte[]> idsOf(Transaction tx, ComplaintId complaint) {
    return tx.list("SELECT id FROM door WHERE complaint = ?", row -> row.getBytes("id"), (Object) complaint.bytes());
  }

  void delete(Transaction tx, byte[] id) {
    tx.run("DELETE FROM door WHERE id = ?", (Object) id);
  }

  void deleteAll(Transaction tx, ComplaintId complaint) {
    tx.run("DELETE FROM door WHERE complaint = ?", (Object) complaint.bytes());
  }

  int deleteUnusedSince(Transaction tx, LocalDate day) {
    return tx.run("DELETE FROM door WHERE used_day < ?", day);
  }

  private static DoorRow read(ResultSet row) throws SQLException {
    return new DoorRow(row.getBytes("id"), ComplaintId.of(row.getBytes("complaint")),
        DoorKind.values()[row.getInt("kind")], LocalDate.parse(row.getString("used_day")),
        Optional.ofNullable(row.getBytes("record")));
  }
}
