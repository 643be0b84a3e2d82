package org.amparo.desk;

import java.util.Optional;
import org.amparo.platform.Transaction;

/** The table of members' shelves, and all the SQL that touches it. */
final class ShelfTable {
  private ShelfTable() {}

  static Optional<byte[]> find(Transaction tx, MemberId member) {
    return tx.one("SELECT record FROM member_view WHERE member = ?", row -> row.getBytes("record"),
        (Object) member.bytes());
  }

  /** Whoever else changes it waits until this transaction ends. */
  static Optional<byte[]> hold(Transaction tx, MemberId member) {
    return tx.one("SELECT record FROM member_view WHERE member = ? FOR UPDATE", row -> row.getBytes("record"),
        (Object) member.bytes());
  }

  static void put(Transaction tx, MemberId member, byte[] record) {
    tx.run("""
        INSERT INTO member_view (member, record)
        VALUES (?, ?)
            ON DUPLICATE KEY UPDATE record = VALUES(record)
        """, member.bytes(), record);
  }

  static void clear(Transaction tx, MemberId member) {
    tx.run("DELETE FROM member_view WHERE member = ?", (Object) member.bytes());
  }
}
