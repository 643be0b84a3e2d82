package org.amparo.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;

/** The rows of one complaint as they lie, and which of them a key opens: what a thief of the database would try. */
final class Inside {
  private static final String[] TABLES = {"complaint WHERE id", "complaint_desk WHERE complaint",
    "complaint_record WHERE complaint", "door WHERE complaint"};

  private final Rooms rooms;
  private final ComplaintId id;

  Inside(Rooms rooms, ComplaintId id) {
    this.rooms = rooms;
    this.id = id;
  }

  Optional<ComplaintRow> row() {
    return rooms.database.transaction(tx -> new ComplaintTable().find(tx, id));
  }

  Map<Place, byte[]> records() {
    return rooms.database.transaction(tx -> new RecordTable().all(tx, id, 0x0100, 0x0fff));
  }

  List<CaseDeskTable.Wrap> wraps() {
    return rooms.database.transaction(tx -> new CaseDeskTable().desksOf(tx, id).stream()
        .map(desk -> new CaseDeskTable().find(tx, id, desk).orElseThrow()).toList());
  }

  /** Each door as kind, whether it holds a record, and the day it was last used. */
  List<String> doors() {
    return rooms.database.transaction(tx -> tx.list(
        "SELECT kind, record IS NULL AS empty, used_day FROM door WHERE complaint = ?",
        row -> DoorKind.values()[row.getInt("kind")] + " " + row.getBoolean("empty") + " " + row.getString("used_day"),
        (Object) id.bytes())).stream().sorted().toList();
  }

  /** How many rows in all tables name the complaint. */
  int rows() {
    return rooms.database.transaction(tx -> Stream.of(TABLES).mapToInt(table -> tx.one(
        "SELECT COUNT(*) FROM " + table + " = ?", row -> row.getInt(1), (Object) id.bytes()).orElseThrow()).sum());
  }

  /** Whether the case or conversation key opens the record that lies there. */
  boolean opens(Map.Entry<Place, byte[]> record, Secret root) {
    return succeeds(() -> rooms.box.open(id, record.getKey(), record.getValue(), root));
  }

  /** Whether the code's own key opens the record. */
  boolean codeOpens(Map.Entry<Place, byte[]> record, Secret kek) {
    return succeeds(() -> rooms.vault.unlock(record.getValue(), kek, record.getKey().label(id)));
  }

  Secret underCode(Place place, Secret kek) {
    return Secret.owning(rooms.vault.unlock(records().get(place), kek, place.label(id)));
  }

  boolean opens(CaseDeskTable.Wrap wrap, SealingPair pair, ComplaintRow row) {
    return succeeds(() -> caseKey(wrap, pair, row).close());
  }

  Secret caseKey(CaseDeskTable.Wrap wrap, SealingPair pair, ComplaintRow row) {
    return rooms.vault.unseal(wrap.caseKey(), pair,
        Opening.caseKeyLabel(id, row.ledgerId(), wrap.desk(), wrap.epoch()));
  }

  Dossier dossier(Secret caseKey) {
    return new Dossiers(rooms.box).open(id,
        rooms.database.transaction(tx -> new RecordTable().all(tx, id, 0x0201, 0x0204)), caseKey);
  }

  private static boolean succeeds(Runnable opening) {
    try {
      opening.run();
      return true;
    } catch (TamperedException e) {
      return false;
    }
  }
}
