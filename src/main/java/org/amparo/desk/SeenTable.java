package org.amparo.desk;

import java.util.Optional;
import org.amparo.platform.Transaction;

/** What each member saw last of the ledger, and all the SQL that touches it. */
final class SeenTable {
  private SeenTable() {}

  static Optional<byte[]> of(Transaction tx, MemberId member) {
    return tx.one("""
        SELECT record
          FROM member_seen
         WHERE member = ?
        """, row -> row.getBytes("record"), (Object) member.bytes());
  }

  static void put(Transaction tx, MemberId member, byte[] record) {
    tx.run("""
        INSERT INTO member_seen (member, record)
        VALUES (?, ?)
            ON DUPLICATE KEY UPDATE record = VALUES(record)
        """, member.bytes(), record);
  }
}
