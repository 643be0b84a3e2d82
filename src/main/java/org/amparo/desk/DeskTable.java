package org.amparo.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.amparo.platform.Transaction;

/** The desks' tables, and all the SQL that touches them. */
final class DeskTable {
  private DeskTable() {}

  static List<Desk> all(Transaction tx) {
    return tx.list("""
        SELECT id, queue
          FROM desk
         ORDER BY queue
        """, row -> new Desk(DeskId.of(row.getBytes("id")), row.getString("queue")));
  }

  static void add(Transaction tx, Desk desk, byte[] recoveryKey) {
    tx.run("""
        INSERT INTO desk (id, queue, recovery_key)
        VALUES (?, ?, ?)
        """, desk.id().bytes(), desk.queue(), recoveryKey);
  }

  static void addEpoch(Transaction tx, DeskId desk, int epoch, byte[] publicKey, byte[] recovery) {
    tx.run("""
        INSERT INTO desk_epoch (desk, epoch, public_key, recovery)
        VALUES (?, ?, ?, ?)
        """, desk.bytes(), epoch, publicKey, recovery);
  }

  static Optional<byte[]> publicKey(Transaction tx, DeskId desk, int epoch) {
    return tx.one("""
        SELECT public_key
          FROM desk_epoch
         WHERE desk = ?
           AND epoch = ?
        """, row -> row.getBytes("public_key"), desk.bytes(), epoch);
  }

  static void addGrant(Transaction tx, DeskId desk, int epoch, MemberId member, byte[] record) {
    tx.run("""
        INSERT INTO desk_grant (desk, epoch, member, record)
        VALUES (?, ?, ?, ?)
        """, desk.bytes(), epoch, member.bytes(), record);
  }

  static Optional<byte[]> grant(Transaction tx, DeskId desk, int epoch, MemberId member) {
    return tx.one("""
        SELECT record
          FROM desk_grant
         WHERE desk = ?
           AND epoch = ?
           AND member = ?
        """, row -> row.getBytes("record"), desk.bytes(), epoch, member.bytes());
  }

  static void addCertificate(Transaction tx, DeskId desk, int serial, Signed signed) {
    tx.run("""
        INSERT INTO desk_certificate (desk, serial, certificate, signature, sponsor, sponsor_signature)
        VALUES (?, ?, ?, ?, ?, ?)
        """, desk.bytes(), serial, signed.bytes(), signed.signature(),
        signed.sponsorship().map(sponsor -> sponsor.desk().bytes()).orElse(null),
        signed.sponsorship().map(Signed.Sponsorship::signature).orElse(null));
  }

  /** Oldest first. */
  static List<Signed> certificates(Transaction tx, DeskId desk) {
    return tx.list("""
        SELECT certificate, signature, sponsor, sponsor_signature
          FROM desk_certificate
         WHERE desk = ?
         ORDER BY serial
        """, DeskTable::signed, desk.bytes());
  }

  private static Signed signed(ResultSet row) throws SQLException {
    byte[] sponsor = row.getBytes("sponsor");
    byte[] vouched = row.getBytes("sponsor_signature");
    return new Signed(row.getBytes("certificate"), row.getBytes("signature"), sponsor == null || vouched == null
        ? Optional.empty() : Optional.of(new Signed.Sponsorship(DeskId.of(sponsor), vouched)));
  }
}
