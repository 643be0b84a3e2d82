package org.amparo.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.amparo.desk.DeskId;
import org.amparo.platform.Ids;
import org.amparo.platform.Transaction;

/** Which desks can open which complaint: the wrapped case keys, and all the SQL that touches them. */
final class CaseDeskTable {
  private static final String COLUMNS = """
      SELECT complaint, desk, epoch, leads, advice_day, case_key, line_key
        FROM complaint_desk
      """;

  /** One wrapped copy: 0101 and, once listed, 0701; with the last day of a desk that is asked for advice. */
  record Wrap(ComplaintId complaint, DeskId desk, int epoch, boolean leads, Optional<LocalDate> adviceUntil,
      byte[] caseKey, Optional<byte[]> lineKey) {
    /** Whether this is the copy that was read: a case that was re-keyed since has another. */
    boolean isSameAs(Wrap other) {
      return Arrays.equals(caseKey, other.caseKey);
    }

    boolean isReadableOn(LocalDate today) {
      return adviceUntil.filter(today::isAfter).isEmpty();
    }
  }

  /** A fresh wrap in the place of the one before, if any; with the old case key goes the line key that was made of it. */
  void put(Transaction tx, Wrap wrap) {
    tx.run("""
        INSERT INTO complaint_desk (complaint, desk, epoch, leads, case_key)
        VALUES (?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE epoch = VALUES(epoch), leads = VALUES(leads), case_key = VALUES(case_key),
                                    line_key = NULL, rekey = FALSE
        """, wrap.complaint().bytes(), wrap.desk().bytes(), wrap.epoch(), wrap.leads(), wrap.caseKey());
  }

  void keepOnly(Transaction tx, ComplaintId complaint, Collection<DeskId> desks) {
    desksOf(tx, complaint).stream().filter(desk -> !desks.contains(desk)).forEach(desk ->
        tx.run("DELETE FROM complaint_desk WHERE complaint = ? AND desk = ?", complaint.bytes(), desk.bytes()));
  }

  Optional<Wrap> find(Transaction tx, ComplaintId complaint, DeskId desk) {
    return tx.one(COLUMNS + "WHERE complaint = ? AND desk = ?", CaseDeskTable::read, complaint.bytes(), desk.bytes());
  }

  List<Wrap> of(Transaction tx, DeskId desk, Collection<ComplaintId> some) {
    return tx.list(COLUMNS + "WHERE complaint IN (" + LineTable.places(some) + ") AND desk = ?", CaseDeskTable::read,
        LineTable.values(some, (Object) desk.bytes()));
  }

  /** Every desk's wrap, the leading one's first. */
  List<Wrap> all(Transaction tx, ComplaintId complaint) {
    return tx.list(COLUMNS + "WHERE complaint = ? ORDER BY leads DESC, desk", CaseDeskTable::read,
        (Object) complaint.bytes());
  }

  /** Cases that lie wrapped for older epochs of the desk, taken back or not, beyond one in the order of their ids. */
  List<Wrap> older(Transaction tx, DeskId desk, int belowEpoch, byte[] beyond, int most) {
    return tx.list(COLUMNS + "WHERE desk = ? AND epoch < ? AND complaint > ? ORDER BY complaint LIMIT ?",
        CaseDeskTable::read, desk.bytes(), belowEpoch, beyond, most);
  }

  int countOlder(Transaction tx, DeskId desk, int belowEpoch) {
    return tx.one("SELECT COUNT(*) AS many FROM complaint_desk WHERE desk = ? AND epoch < ?",
        row -> row.getInt("many"), desk.bytes(), belowEpoch).orElseThrow();
  }

  /** Cases that the desk leads and that an adviser has left, whose key is not drawn anew yet. */
  List<Wrap> toRekey(Transaction tx, DeskId desk, int most) {
    return tx.list(COLUMNS + "WHERE rekey = TRUE AND desk = ? ORDER BY complaint LIMIT ?", CaseDeskTable::read, desk.bytes(),
        most);
  }

  /** Advice whose last day is over. */
  List<Wrap> adviceOver(Transaction tx, LocalDate today) {
    return tx.list(COLUMNS + "WHERE advice_day < ?", CaseDeskTable::read, today);
  }

  void advise(Transaction tx, ComplaintId complaint, DeskId desk, LocalDate lastDayOrNull) {
    tx.run("UPDATE complaint_desk SET advice_day = ? WHERE complaint = ? AND desk = ?", lastDayOrNull,
        complaint.bytes(), desk.bytes());
  }

  /** An adviser loses the case; what they could open is sealed anew in the leading desk's next session. */
  void leave(Transaction tx, Wrap adviser) {
    tx.run("DELETE FROM complaint_desk WHERE complaint = ? AND desk = ?", adviser.complaint().bytes(),
        adviser.desk().bytes());
    tx.run("UPDATE complaint_desk SET rekey = TRUE WHERE complaint = ? AND leads", (Object) adviser.complaint().bytes());
  }

  /** The leading desk first. */
  List<DeskId> desksOf(Transaction tx, ComplaintId complaint) {
    return tx.list("SELECT desk FROM complaint_desk WHERE complaint = ? ORDER BY leads DESC, desk",
        row -> new DeskId(Ids.uuid(row.getBytes("desk"))), (Object) complaint.bytes());
  }

  /** Ruling 8: the line key's wrap is written only where its case key is as read, and not once it was taken back. */
  void keepLineKey(Transaction tx, Wrap seen, byte[] lineKey) {
    tx.run("""
        UPDATE complaint_desk
          JOIN complaint ON complaint.id = complaint_desk.complaint AND complaint.stage = ?
           SET line_key = ?
         WHERE complaint_desk.complaint = ? AND desk = ? AND case_key = ?
        """, Stage.SENT.number(), lineKey, seen.complaint().bytes(), seen.desk().bytes(), seen.caseKey());
  }

  void dropLineKeys(Transaction tx, ComplaintId complaint) {
    tx.run("UPDATE complaint_desk SET line_key = NULL WHERE complaint = ?", (Object) complaint.bytes());
  }

  void deleteAll(Transaction tx, ComplaintId complaint) {
    tx.run("DELETE FROM complaint_desk WHERE complaint = ?", (Object) complaint.bytes());
  }

  private static Wrap read(ResultSet row) throws SQLException {
    return new Wrap(ComplaintId.of(row.getBytes("complaint")), new DeskId(Ids.uuid(row.getBytes("desk"))),
        row.getInt("epoch"), row.getBoolean("leads"),
        Optional.ofNullable(row.getString("advice_day")).map(LocalDate::parse), row.getBytes("case_key"),
        Optional.ofNullable(row.getBytes("line_key")));
  }
}
