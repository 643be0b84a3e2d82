package org.amparo.complaint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;

/** The sealed records of complaints, and all the SQL that touches them. */
final class RecordTable {
  /** @throws org.amparo.platform.DuplicateException if a record lies there already */
  void add(Transaction tx, ComplaintId complaint, Place place, byte[] record) {
    tx.run("INSERT INTO complaint_record (complaint, code, item, bytes) VALUES (?, ?, ?, ?)",
        complaint.bytes(), place.purpose().code(), place.itemBytes(), record);
  }

  void put(Transaction tx, ComplaintId complaint, Place place, byte[] record) {
    tx.run("""
        INSERT INTO complaint_record (complaint, code, item, bytes)
        VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE bytes = VALUES(bytes)
        """, complaint.bytes(), place.purpose().code(), place.itemBytes(), record);
  }

  void putAll(Transaction tx, ComplaintId complaint, Map<Place, byte[]> records) {
    if (records.isEmpty()) {
      return;
    }
    var values = new Object[records.size() * 4];
    int at = 0;
    for (var entry : records.entrySet()) {
      values[at++] = complaint.bytes();
      values[at++] = entry.getKey().purpose().code();
      values[at++] = entry.getKey().itemBytes();
      values[at++] = entry.getValue();
    }
    tx.run("INSERT INTO complaint_record (complaint, code, item, bytes) VALUES (?, ?, ?, ?)"
        + ", (?, ?, ?, ?)".repeat(records.size() - 1)
        + " ON DUPLICATE KEY UPDATE bytes = VALUES(bytes)", values);
  }

  /** Every record whose kind is in the range, by place. */
  Map<Place, byte[]> all(Transaction tx, ComplaintId complaint, int fromCode, int toCode) {
    var found = new LinkedHashMap<Place, byte[]>();
    tx.list("""
        SELECT code, item, bytes
          FROM complaint_record
         WHERE complaint = ? AND code BETWEEN ? AND ?
         ORDER BY code, item
        """, row -> found.put(Place.of(row.getInt("code"), row.getBytes("item")), row.getBytes("bytes")),
        complaint.bytes(), fromCode, toCode);
    return found;
  }

  /** Every file that a record of the complaint names. */
  List<byte[]> files(Transaction tx, ComplaintId complaint) {
    return tx.list("""
        SELECT item
          FROM complaint_record
         WHERE complaint = ? AND code IN (?, ?, ?)
        """, row -> row.getBytes("item"), complaint.bytes(), Purpose.FILE.code(), Purpose.ANSWER_FILE.code(),
        Purpose.LATER_PAPER.code());
  }

  boolean names(Transaction tx, byte[] file) {
    return tx.one("SELECT 1 FROM complaint_record WHERE code IN (?, ?, ?) AND item = ?", row -> true,
        Purpose.FILE.code(), Purpose.ANSWER_FILE.code(), Purpose.LATER_PAPER.code(), file).isPresent();
  }

  Optional<byte[]> find(Transaction tx, ComplaintId complaint, Place place) {
    return tx.one("""
        SELECT bytes
          FROM complaint_record
         WHERE complaint = ? AND code = ? AND item = ?
        """, row -> row.getBytes("bytes"), complaint.bytes(), place.purpose().code(), place.itemBytes());
  }

  void delete(Transaction tx, ComplaintId complaint, Collection<Place> places) {
    for (var place : places) {
      tx.run("DELETE FROM complaint_record WHERE complaint = ? AND code = ? AND item = ?",
          complaint.bytes(), place.purpose().code(), place.itemBytes());
    }
  }

  void deleteAll(Transaction tx, ComplaintId complaint, Purpose kind) {
    tx.run("DELETE FROM complaint_record WHERE complaint = ? AND code = ?", complaint.bytes(), kind.code());
  }

  void deleteAll(Transaction tx, ComplaintId complaint) {
    tx.run("DELETE FROM complaint_record WHERE complaint = ?", (Object) complaint.bytes());
  }
}
