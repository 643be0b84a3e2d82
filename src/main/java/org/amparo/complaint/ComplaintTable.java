package org.amparo.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.platform.Ids;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;

/** The complaints table, and all the SQL that touches it. */
final class ComplaintTable {
  private static final String COLUMNS = """
      SELECT id, generation, stage, saved_day, sent_day, read_day, closed_day, taken_day,
             receipt_tag IS NOT NULL AS has_receipt, inbox_key, ledger_id, hold, keep_until
        FROM complaint
      """;

  void add(Transaction tx, ComplaintId id, byte[] generation, LocalDate today, UUID ledgerId) {
    tx.run("""
        INSERT INTO complaint (id, generation, stage, saved_day, ledger_id)
        VALUES (?, ?, ?, ?, ?)
        """, id.bytes(), generation, Stage.DRAFT.number(), today, ledgerId);
  }

  Optional<ComplaintRow> find(Transaction tx, ComplaintId id) {
    return tx.one(COLUMNS + "WHERE id = ?", ComplaintTable::read, (Object) id.bytes());
  }

  Optional<ComplaintRow> findByReceipt(Transaction tx, byte[] tag) {
    return tx.one(COLUMNS + "WHERE receipt_tag = ? OR renewed_tag = ?", ComplaintTable::read, tag, tag);
  }

  /** Ruling 4: the first statement of every writing transaction. */
  void advance(Transaction tx, ComplaintRow seen, byte[] fresh) {
    once(tx.run("""
        UPDATE complaint
           SET generation = ?
         WHERE id = ? AND stage = ? AND generation = ?
        """, fresh, seen.id().bytes(), seen.stage().number(), seen.generation()));
  }

  void advanceDraft(Transaction tx, ComplaintRow seen, byte[] fresh, LocalDate today) {
    once(tx.run("""
        UPDATE complaint
           SET generation = ?, saved_day = ?
         WHERE id = ? AND stage = ? AND generation = ?
        """, fresh, today, seen.id().bytes(), seen.stage().number(), seen.generation()));
  }

  void mint(Transaction tx, ComplaintRow seen, byte[] fresh, byte[] tag) {
    once(tx.run("""
        UPDATE complaint
           SET generation = ?, receipt_tag = ?
         WHERE id = ? AND stage = ? AND generation = ? AND receipt_tag IS NULL
        """, fresh, tag, seen.id().bytes(), seen.stage().number(), seen.generation()));
  }

  /** The tag of the code in force, and of one that is to replace it. */
  record Tags(byte[] receipt, Optional<byte[]> renewed) {}

  Optional<Tags> tags(Transaction tx, ComplaintId id) {
    return tx.one("SELECT receipt_tag, renewed_tag FROM complaint WHERE id = ? AND receipt_tag IS NOT NULL",
        row -> new Tags(row.getBytes("receipt_tag"), Optional.ofNullable(row.getBytes("renewed_tag"))),
        (Object) id.bytes());
  }

  void renew(Transaction tx, ComplaintRow seen, byte[] fresh, byte[] tag) {
    once(tx.run("""
        UPDATE complaint
           SET generation = ?, renewed_tag = ?
         WHERE id = ? AND stage = ? AND generation = ? AND renewed_tag IS NULL
        """, fresh, tag, seen.id().bytes(), seen.stage().number(), seen.generation()));
  }

  void keepRenewed(Transaction tx, ComplaintRow seen, byte[] fresh) {
    once(tx.run("""
        UPDATE complaint
           SET generation = ?, receipt_tag = renewed_tag, renewed_tag = NULL
         WHERE id = ? AND stage = ? AND generation = ? AND renewed_tag IS NOT NULL
        """, fresh, seen.id().bytes(), seen.stage().number(), seen.generation()));
  }

  void send(Transaction tx, ComplaintRow seen, byte[] fresh, LocalDate today, byte[] inboxKey) {
    once(tx.run("""
        UPDATE complaint
           SET generation = ?, stage = ?, saved_day = NULL, sent_day = ?, inbox_key = ?
         WHERE id = ? AND stage = ? AND generation = ?
        """, fresh, Stage.SENT.number(), today, inboxKey, seen.id().bytes(), Stage.DRAFT.number(), seen.generation()));
  }

  void rekey(Transaction tx, ComplaintRow seen, byte[] fresh, byte[] inboxKey) {
    once(tx.run("""
        UPDATE complaint
           SET generation = ?, inbox_key = ?
         WHERE id = ? AND stage = ? AND generation = ?
        """, fresh, inboxKey, seen.id().bytes(), seen.stage().number(), seen.generation()));
  }

  void move(Transaction tx, ComplaintRow seen, byte[] fresh, Stage to, LocalDate takenDay) {
    once(tx.run("""
        UPDATE complaint
           SET generation = ?, stage = ?, taken_day = ?
         WHERE id = ? AND stage = ? AND generation = ?
        """, fresh, to.number(), takenDay, seen.id().bytes(), seen.stage().number(), seen.generation()));
  }

  void firstRead(Transaction tx, ComplaintId id, LocalDate today) {
    tx.run("UPDATE complaint SET read_day = ? WHERE id = ? AND read_day IS NULL", today, id.bytes());
  }

  void closedOn(Transaction tx, ComplaintId id, LocalDate dayOrNull) {
    tx.run("UPDATE complaint SET closed_day = ? WHERE id = ?", dayOrNull, id.bytes());
  }

  void keepUntil(Transaction tx, ComplaintId id, LocalDate dayOrNull) {
    tx.run("UPDATE complaint SET keep_until = ? WHERE id = ?", dayOrNull, id.bytes());
  }

  void hold(Transaction tx, ComplaintId id, boolean held) {
    tx.run("UPDATE complaint SET hold = ? WHERE id = ?", held, id.bytes());
  }

  void delete(Transaction tx, ComplaintId id) {
    tx.run("DELETE FROM complaint WHERE id = ?", (Object) id.bytes());
  }

  List<ComplaintRow> draftsSavedBy(Transaction tx, LocalDate day) {
    return tx.list(COLUMNS + "WHERE saved_day <= ? AND stage = ?", ComplaintTable::read, day, Stage.DRAFT.number());
  }

  List<ComplaintRow> takenBackBy(Transaction tx, LocalDate day) {
    return tx.list(COLUMNS + "WHERE taken_day <= ? AND stage = ?", ComplaintTable::read, day,
        Stage.TAKEN_BACK.number());
  }

  List<ComplaintRow> keptUntil(Transaction tx, LocalDate day) {
    return tx.list(COLUMNS + "WHERE keep_until <= ? AND stage = ? AND hold = FALSE AND closed_day IS NOT NULL",
        ComplaintTable::read, day, Stage.SENT.number());
  }

  private static void once(int rows) {
    if (rows != 1) {
      throw new LostRaceException();
    }
  }

  private static ComplaintRow read(ResultSet row) throws SQLException {
    return new ComplaintRow(
        ComplaintId.of(row.getBytes("id")), Stage.of(row.getInt("stage")), row.getBytes("generation"),
        day(row, "saved_day"), day(row, "sent_day"), day(row, "read_day"), day(row, "closed_day"),
        day(row, "taken_day"), row.getBoolean("has_receipt"), Optional.ofNullable(row.getBytes("inbox_key")),
        Ids.uuid(row.getBytes("ledger_id")), row.getBoolean("hold"), day(row, "keep_until"));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
  }
}
