package org.amparo.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  static List<Integer> epochsGranted(Transaction tx, DeskId desk, MemberId member) {
    return tx.list("""
        SELECT epoch
          FROM desk_grant
         WHERE desk = ?
           AND member = ?
        """, row -> row.getInt("epoch"), desk.bytes(), member.bytes());
  }

  /** Whose grants lie there for an epoch, seated or not. */
  static List<MemberId> granted(Transaction tx, DeskId desk, int epoch) {
    return tx.list("""
        SELECT member
          FROM desk_grant
         WHERE desk = ?
           AND epoch = ?
        """, row -> MemberId.of(row.getBytes("member")), desk.bytes(), epoch);
  }

  static void dropGrants(Transaction tx, DeskId desk, MemberId member) {
    tx.run("""
        DELETE FROM desk_grant
         WHERE desk = ?
           AND member = ?
        """, desk.bytes(), member.bytes());
  }

  static void dropGrants(Transaction tx, DeskId desk) {
    tx.run("""
        DELETE FROM desk_grant
         WHERE desk = ?
        """, (Object) desk.bytes());
  }

  static void dropGrants(Transaction tx, MemberId member) {
    tx.run("""
        DELETE FROM desk_grant
         WHERE member = ?
        """, (Object) member.bytes());
  }

  /** Record 0103 of each epoch that is not over. */
  static Map<Integer, byte[]> recoveries(Transaction tx, DeskId desk) {
    var all = new TreeMap<Integer, byte[]>();
    tx.list("""
        SELECT epoch, recovery
          FROM desk_epoch
         WHERE desk = ?
        """, row -> all.put(row.getInt("epoch"), row.getBytes("recovery")), (Object) desk.bytes());
    return all;
  }

  static void replaceRecovery(Transaction tx, DeskId desk, int epoch, byte[] recovery) {
    tx.run("""
        UPDATE desk_epoch
           SET recovery = ?
         WHERE desk = ?
           AND epoch = ?
        """, recovery, desk.bytes(), epoch);
  }

  static Optional<byte[]> recoveryKey(Transaction tx, DeskId desk) {
    return tx.one("""
        SELECT recovery_key
          FROM desk
         WHERE id = ?
        """, row -> row.getBytes("recovery_key"), (Object) desk.bytes());
  }

  static void replaceRecoveryKey(Transaction tx, DeskId desk, byte[] key) {
    tx.run("""
        UPDATE desk
           SET recovery_key = ?
         WHERE id = ?
        """, key, desk.bytes());
  }

  /** Whether older epochs still stand, and which of them were found empty before a day. */
  static List<Integer> olderEpochs(Transaction tx, DeskId desk, int below) {
    return tx.list("""
        SELECT epoch
          FROM desk_epoch
         WHERE desk = ?
           AND epoch < ?
         ORDER BY epoch
        """, row -> row.getInt("epoch"), desk.bytes(), below);
  }

  static List<Integer> emptiedBefore(Transaction tx, DeskId desk, int below, LocalDate day) {
    return tx.list("""
        SELECT epoch
          FROM desk_epoch
         WHERE desk = ?
           AND epoch < ?
           AND emptied_on < ?
        """, row -> row.getInt("epoch"), desk.bytes(), below, day);
  }

  /** A null day says that something lies under these epochs again. */
  static void emptied(Transaction tx, DeskId desk, int below, LocalDate day) {
    tx.run("""
        UPDATE desk_epoch
           SET emptied_on = IF(? IS NULL, NULL, IFNULL(emptied_on, ?))
         WHERE desk = ?
           AND epoch < ?
        """, day, day, desk.bytes(), below);
  }

  static void endEpoch(Transaction tx, DeskId desk, int epoch) {
    tx.run("""
        DELETE FROM desk_grant
         WHERE desk = ?
           AND epoch = ?
        """, desk.bytes(), epoch);
    tx.run("""
        DELETE FROM desk_epoch
         WHERE desk = ?
           AND epoch = ?
        """, desk.bytes(), epoch);
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
