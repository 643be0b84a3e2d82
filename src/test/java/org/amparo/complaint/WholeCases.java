package org.amparo.complaint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.amparo.desk.DeskId;
import org.amparo.desk.SealTo;
import org.amparo.platform.Ids;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;

/** Sent cases with every record that filing writes, each like one that was really filed, without the work of filing each. */
public final class WholeCases {
  private static final int BATCH = 100;

  private final Rooms rooms;
  private final DeskId desk;
  private final Dossiers dossiers;
  private final Sealing sealing;
  private final OpenCase model;
  private final Contents contents;
  private final SealTo to;

  /** @param queue of a desk of the rooms' lead */
  public WholeCases(Rooms rooms, String queue) {
    this.rooms = rooms;
    this.desk = rooms.desk(queue);
    this.dossiers = new Dossiers(rooms.box);
    this.sealing = new Sealing(rooms.vault);
    this.to = rooms.office.desks.certified(desk).orElseThrow();
    var id = Filer.whoSent(rooms, Filer.CALM).id();
    this.model = rooms.opening.open(rooms.lead(), desk, id).orElseThrow();
    try (var dossier = new Inside(rooms, id).dossier(model.keys().caseKey())) {
      this.contents = dossier.contents();
    }
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
    try (var fresh = sealing.draw(); var conversation = rooms.vault.fresh(); var keys = fresh.keys(conversation)) {
      tx.run("INSERT INTO complaint (id, generation, stage, sent_day, inbox_key, ledger_id) VALUES (?, ?, ?, ?, ?, ?)",
          id.bytes(), rooms.vault.random(8), Stage.SENT.number(), rooms.days.today(), fresh.inboxKey(),
          Ids.bytes(UUID.randomUUID()));
      var records = new HashMap<>(dossiers.sealed(id, contents, keys, new HashMap<>()));
      var under = keys.caseKey();
      var line = Place.of(Purpose.QUEUE_LINE);
      var triage = Place.of(Purpose.TRIAGE, desk.bytes());
      var status = Place.of(Purpose.STATUS);
      var consents = Place.of(Purpose.CONSENTS);
      records.put(line, rooms.box.lock(id, line, model.line().bytes(), under));
      records.put(triage, rooms.box.lock(id, triage, model.triage().bytes(), under));
      records.put(consents, rooms.box.lock(id, consents, model.consents().bytes(), conversation));
      records.put(status, rooms.box.lock(id, status,
          model.history().withInbox(fresh.inbox().publicKey().fingerprint()).bytes(), conversation));
      new RecordTable().putAll(tx, id, records);
      sealing.wrap(tx, new ComplaintTable().find(tx, id).orElseThrow(), under, List.of(to));
    }
  }

  /** Every sealed byte that a rotation replaces, read and not opened: what the database alone costs. */
  public long sealedBytes() {
    long all = 0;
    for (int first = 0; first < 256; first++) {
      int from = first;
      all += rooms.database.transaction(tx -> tx.list("""
          SELECT complaint_desk.case_key, complaint_record.bytes
            FROM complaint_desk
            JOIN complaint_record ON complaint_record.complaint = complaint_desk.complaint
           WHERE desk = ? AND complaint_desk.complaint BETWEEN ? AND ?
          """, row -> (long) row.getBytes(1).length + row.getBytes(2).length, desk.bytes(),
          id(from, 0), id(from, 0xff)))
          .stream().mapToLong(Long::longValue).sum();
    }
    return all;
  }

  private static byte[] id(int first, int others) {
    var bytes = new byte[16];
    Arrays.fill(bytes, (byte) others);
    bytes[0] = (byte) first;
    return bytes;
  }
}
