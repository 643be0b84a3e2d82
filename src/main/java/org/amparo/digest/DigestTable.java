package org.amparo.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.desk.MemberId;
import org.amparo.platform.Ids;
import org.amparo.platform.Transaction;

/** Who wants mail and what waits to be sent, and all the SQL that touches it. */
final class DigestTable {
  private DigestTable() {}

  static Optional<Reader> reader(Transaction tx, MemberId member) {
    return tx.one("""
        SELECT member, address, language
          FROM digest_reader
         WHERE member = ?
        """, row -> new Reader(MemberId.of(row.getBytes("member")), row.getString("address"),
        row.getString("language")), (Object) member.bytes());
  }

  static List<Reader> readers(Transaction tx) {
    return tx.list("""
        SELECT member, address, language
          FROM digest_reader
         ORDER BY member
        """, row -> new Reader(MemberId.of(row.getBytes("member")), row.getString("address"),
        row.getString("language")));
  }

  static void put(Transaction tx, Reader reader) {
    tx.run("""
        INSERT INTO digest_reader (member, address, language)
        VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE address = VALUES(address), language = VALUES(language)
        """, reader.member().bytes(), reader.address(), reader.language());
  }

  /** Letters that wait go with the address. */
  static void remove(Transaction tx, MemberId member) {
    tx.run("DELETE FROM digest_letter WHERE member = ?", (Object) member.bytes());
    tx.run("DELETE FROM digest_reader WHERE member = ?", (Object) member.bytes());
  }

  /** Whether this reader was not told yet today; of two nodes that ask, one is told so. */
  static boolean tellsToday(Transaction tx, MemberId member, LocalDate today) {
    return tx.run("""
        UPDATE digest_reader
           SET told_day = ?
         WHERE member = ?
           AND (told_day IS NULL OR told_day < ?)
        """, today, member.bytes(), today) == 1;
  }

  static void add(Transaction tx, UUID id, MemberId member, LocalDate today, String subject, String body) {
    tx.run("""
        INSERT INTO digest_letter (id, member, day, subject, body)
        VALUES (?, ?, ?, ?, ?)
        """, Ids.bytes(id), member.bytes(), today, subject, body);
  }

  /** Letters that wait, oldest day first. */
  static List<UUID> waiting(Transaction tx, int most) {
    return tx.list("SELECT id FROM digest_letter ORDER BY day, id LIMIT ?", row -> Ids.uuid(row.getBytes("id")), most);
  }

  /** A letter that no other node is sending just now. */
  static Optional<Letter> claimed(Transaction tx, UUID id) {
    return tx.one("""
        SELECT id, address, subject, body
          FROM digest_letter
          JOIN digest_reader USING (member)
         WHERE id = ?
           FOR UPDATE SKIP LOCKED
        """, row -> new Letter(Ids.uuid(row.getBytes("id")), row.getString("address"), row.getString("subject"),
        row.getString("body")), (Object) Ids.bytes(id));
  }

  static void sent(Transaction tx, UUID id) {
    tx.run("DELETE FROM digest_letter WHERE id = ?", (Object) Ids.bytes(id));
  }

  /** Counts of long ago help nobody. */
  static void forgetBefore(Transaction tx, LocalDate day) {
    tx.run("DELETE FROM digest_letter WHERE day < ?", day);
  }
}
