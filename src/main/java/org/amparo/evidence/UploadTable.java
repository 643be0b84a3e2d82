package org.amparo.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.platform.Transaction;

/** Uploads (0604), and all the SQL that touches them. */
final class UploadTable {
  private static final String COLUMNS = "SELECT door, file, whole, record FROM upload ";

  /**
   * One upload as it lies; the door's key opens it.
   *
   * @param whole whether it has become a paper, whose record names the file from now on
   */
  record Row(byte[] door, byte[] file, boolean whole, byte[] record) {}

  void add(Transaction tx, Row row, LocalDate today) {
    tx.run("INSERT INTO upload (door, file, whole, used_day, record) VALUES (?, ?, ?, ?, ?)",
        row.door(), row.file(), row.whole(), today, row.record());
  }

  Optional<Row> find(Transaction tx, byte[] door, byte[] file) {
    return tx.one(COLUMNS + "WHERE door = ? AND file = ?", UploadTable::read, door, file);
  }

  List<Row> ofDoor(Transaction tx, byte[] door) {
    return tx.list(COLUMNS + "WHERE door = ?", UploadTable::read, (Object) door);
  }

  /** Whether the record was still as read and is replaced now. */
  boolean replace(Transaction tx, Row seen, Row next, LocalDate today) {
    return tx.run("UPDATE upload SET whole = ?, record = ?, used_day = ? WHERE door = ? AND file = ? AND record = ?",
        next.whole(), next.record(), today, seen.door(), seen.file(), seen.record()) == 1;
  }

  boolean delete(Transaction tx, Row row) {
    return tx.run("DELETE FROM upload WHERE door = ? AND file = ? AND record = ?",
        row.door(), row.file(), row.record()) == 1;
  }

  boolean deleteUnderWay(Transaction tx, byte[] door, byte[] file) {
    return tx.run("DELETE FROM upload WHERE door = ? AND file = ? AND NOT whole", door, file) == 1;
  }

  List<Row> unusedSince(Transaction tx, LocalDate day) {
    return tx.list(COLUMNS + "WHERE used_day < ?", UploadTable::read, day);
  }

  /** Whether an upload under way names the file. */
  boolean names(Transaction tx, byte[] file) {
    return tx.one("SELECT 1 FROM upload WHERE file = ? AND NOT whole", row -> true, (Object) file).isPresent();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(row.getBytes("door"), row.getBytes("file"), row.getBoolean("whole"), row.getBytes("record"));
  }
}
