package org.amparo.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;
import org.amparo.vault.RecipientKey;

/** The members' tables, and all the SQL that touches them. */
final class MemberTable {
  private MemberTable() {}

  static boolean isEmpty(Transaction tx) {
    return tx.one("""
        SELECT 1
          FROM member
         LIMIT 1
        """, row -> row.getInt(1)).isEmpty();
  }

  static void add(Transaction tx, Member member, MemberRecords records) {
    tx.run("""
        INSERT INTO member (id, name, steward, sealing_key, signing_key, export_key)
        VALUES (?, ?, ?, ?, ?, ?)
        """, member.id().bytes(), member.name(), member.steward(), member.sealingKey().encoded(),
        member.signingKey(), member.exportKey());
    records.all().forEach(each -> add(tx, member.id(), each));
  }

  static void add(Transaction tx, MemberId member, MemberRecord row) {
    tx.run("""
        INSERT INTO member_record (member, code, credential, record)
        VALUES (?, ?, ?, ?)
        """, member.bytes(), row.code(), row.credential(), row.record());
  }

  static Optional<Member> named(Transaction tx, String name) {
    return tx.one("""
        SELECT id, name, steward, sealing_key, signing_key, export_key
          FROM member
         WHERE name = ?
        """, MemberTable::member, name);
  }

  static Optional<Member> of(Transaction tx, MemberId id) {
    return tx.one("""
        SELECT id, name, steward, sealing_key, signing_key, export_key
          FROM member
         WHERE id = ?
        """, MemberTable::member, id.bytes());
  }

  static List<Member> all(Transaction tx) {
    return tx.list("""
        SELECT id, name, steward, sealing_key, signing_key, export_key
          FROM member
         ORDER BY name
        """, MemberTable::member);
  }

  static MemberRecords records(Transaction tx, MemberId member) {
    return new MemberRecords(tx.list("""
        SELECT code, credential, record
          FROM member_record
         WHERE member = ?
         ORDER BY code, credential
        """, row -> new MemberRecord(row.getInt("code"), row.getBytes("credential"), row.getBytes("record")),
        member.bytes()));
  }

  /** Replaces a row only as it was read; whoever comes second has lost the race. */
  static void replace(Transaction tx, MemberId member, MemberRecord read, byte[] fresh) {
    requireOne(tx.run("""
        UPDATE member_record
           SET record = ?
         WHERE member = ?
           AND code = ?
           AND credential = ?
           AND record = ?
        """, fresh, member.bytes(), read.code(), read.credential(), read.record()));
  }

  /** Deletes a row only as it was read. */
  static void remove(Transaction tx, MemberId member, MemberRecord read) {
    requireOne(tx.run("""
        DELETE FROM member_record
         WHERE member = ?
           AND code = ?
           AND credential = ?
           AND record = ?
        """, member.bytes(), read.code(), read.credential(), read.record()));
  }

  /** The clear half of a member's export key, for whoever looks at the tables; nothing is locked for it. */
  static void exportKey(Transaction tx, MemberId member, byte[] key) {
    tx.run("""
        UPDATE member
           SET export_key = ?
         WHERE id = ?
        """, key, member.bytes());
  }

  private static void requireOne(int rows) {
    if (rows != 1) {
      throw new LostRaceException();
    }
  }

  /** The member and every record of theirs. */
  static void remove(Transaction tx, MemberId member) {
    tx.run("DELETE FROM member_record WHERE member = ?", (Object) member.bytes());
    tx.run("DELETE FROM member WHERE id = ?", (Object) member.bytes());
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(MemberId.of(row.getBytes("id")), row.getString("name"), row.getBoolean("steward"),
        RecipientKey.of(row.getBytes("sealing_key")), row.getBytes("signing_key"), row.getBytes("export_key"));
  }
}
