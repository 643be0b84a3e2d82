package org.amparo.complaint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.desk.DeskId;
import org.amparo.platform.Ids;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;

/** Queue lines and triage of a whole desk in two statements. */
final class LineTable {
  /**
   * A case's ledger id, whether it is closed, its sealed line, the desk's sealed triage once there is one, and how
   * often the person wrote.
   */
  record Sealed(UUID ledgerId, boolean closed, byte[] line, Optional<byte[]> triage, int messages) {}

  Map<ComplaintId, Sealed> sentTo(Transaction tx, DeskId desk) {
    var triage = records(tx, desk, Purpose.TRIAGE, desk.bytes());
    var messages = messages(tx, desk);
    var all = new HashMap<ComplaintId, Sealed>();
    records(tx, desk, Purpose.QUEUE_LINE, new byte[0]).forEach((complaint, line) ->
        all.put(complaint, new Sealed(line.ledgerId(), line.closed(), line.bytes(),
            Optional.ofNullable(triage.get(complaint)).map(Found::bytes), messages.getOrDefault(complaint, 0))));
    return all;
  }

  /** One record, with the ledger id of its complaint and whether that is closed. */
  private record Found(UUID ledgerId, boolean closed, byte[] bytes) {}

  private static Map<ComplaintId, Found> records(Transaction tx, DeskId desk, Purpose kind, byte[] item) {
    var found = new HashMap<ComplaintId, Found>();
    tx.list("""
        SELECT complaint_record.complaint, ledger_id, closed_day IS NOT NULL, bytes
          FROM complaint_desk
          JOIN complaint ON complaint.id = complaint_desk.complaint AND complaint.stage = ?
          JOIN complaint_record ON complaint_record.complaint = complaint_desk.complaint
         WHERE complaint_desk.desk = ? AND complaint_record.code = ? AND complaint_record.item = ?
        """, row -> found.put(ComplaintId.of(row.getBytes(1)),
            new Found(Ids.uuid(row.getBytes(2)), row.getBoolean(3), row.getBytes(4))),
        Stage.SENT.number(), desk.bytes(), kind.code(), item);
    return found;
  }

  /** Messages of the person: the direction is the last byte of a message's place. */
  private static Map<ComplaintId, Integer> messages(Transaction tx, DeskId desk) {
    var found = new HashMap<ComplaintId, Integer>();
    tx.list("""
        SELECT complaint_record.complaint, COUNT(*)
          FROM complaint_desk
          JOIN complaint_record ON complaint_record.complaint = complaint_desk.complaint
         WHERE complaint_desk.desk = ? AND complaint_record.code = ? AND RIGHT(complaint_record.item, 1) = ?
         GROUP BY complaint_record.complaint
        """, row -> found.put(ComplaintId.of(row.getBytes(1)), row.getInt(2)),
        desk.bytes(), Purpose.MESSAGE.code(), Exchange.FROM_FILER);
    return found;
  }
}
