package org.amparo.complaint;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.amparo.desk.DeskId;
import org.amparo.platform.Ids;
import org.amparo.platform.Transaction;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.SealingPair;

/** Fills a desk with sent cases, as far as its list needs them, without the work of filing each. */
public final class ManyCases {
  private static final int BATCH = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Rooms rooms;
  private final DeskId desk;
  private final int epoch;
  private final SealingPair pair;

  /** @param desk of the rooms' lead */
  public ManyCases(Rooms rooms, DeskId desk) {
    this.rooms = rooms;
    this.desk = desk;
    this.epoch = rooms.lead().epoch(desk);
    this.pair = rooms.lead().deskKey(desk, epoch);
  }

  public void add(int count) {
    for (int done = 0; done < count; done += BATCH) {
      int batch = Math.min(BATCH, count - done);
      rooms.database.transaction(tx -> {
        for (int i = 0; i < batch; i++) add(tx);
        return null;
      });
    }
  }

  private void add(Transaction tx) {
    var id = ComplaintId.fresh();
    var ledgerId = UUID.randomUUID();
    tx.run("""
        INSERT INTO complaint (id, generation, stage, sent_day, ledger_id)
        VALUES (?, ?, ?, ?, ?)
        """, id.bytes(), rooms.vault.random(8), Stage.SENT.number(), rooms.days.today(), Ids.bytes(ledgerId));
    try (var caseKey = rooms.vault.fresh()) {
      tx.run("INSERT INTO complaint_desk (complaint, desk, epoch, leads, case_key) VALUES (?, ?, ?, TRUE, ?)",
          id.bytes(), desk.bytes(), epoch, rooms.vault.seal(caseKey, pair.publicKey(),
              Opening.caseKeyLabel(id, ledgerId, desk, epoch)));
      put(tx, id, Place.of(Purpose.QUEUE_LINE), line().bytes(), caseKey);
      put(tx, id, Place.of(Purpose.TRIAGE, desk.bytes()), triage().bytes(), caseKey);
    }
  }

  private void put(Transaction tx, ComplaintId id, Place place, byte[] content, Secret caseKey) {
    tx.run("INSERT INTO complaint_record (complaint, code, item, bytes) VALUES (?, ?, ?, ?)", id.bytes(),
        place.purpose().code(), place.itemBytes(), rooms.box.lock(id, place, content, caseKey));
  }

  private QueueLine line() {
    var country = List.of("SV", "MX", "VE", "RU", "CN", "ET").get(RANDOM.nextInt(6));
    var facts = Answers.none().with("source_country", new Answer.Code(country)).with("role", new Answer.Code("self"));
    return new QueueLine(facts, List.of("general"), rooms.days.hour(), RANDOM.nextInt(3));
  }

  private Triage triage() {
    return RANDOM.nextBoolean() ? Triage.none() : Triage.none().readAt(rooms.days.hour().toString());
  }

  /** The desk's sealed rows, read as a listing reads them and not opened: what the database alone costs. */
  public long sealedBytes() {
    return rooms.database.transaction(tx -> tx.list("""
        SELECT complaint_desk.case_key, complaint_desk.line_key, complaint_record.bytes
          FROM complaint_desk
          JOIN complaint_record ON complaint_record.complaint = complaint_desk.complaint
         WHERE desk = ? AND code IN (?, ?)
        """, row -> (long) row.getBytes(1).length + row.getBytes(3).length, desk.bytes(),
        Purpose.QUEUE_LINE.code(), Purpose.TRIAGE.code())).stream().mapToLong(Long::longValue).sum();
  }

  /** One case changes, as when somebody writes to it. */
  public void touchOne() {
    rooms.database.transaction(tx -> tx.run(
        "UPDATE complaint SET generation = ? WHERE stage = ? LIMIT 1", rooms.vault.random(8), Stage.SENT.number()));
  }
}
