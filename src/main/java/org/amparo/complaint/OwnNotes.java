package org.amparo.complaint;

import jakarta.json.JsonObject;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Ids;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;
import org.amparo.vault.Purpose;

/** A reviewer's own notes on a case (0502): under a key of theirs alone, so that no colleague and no lead can read them. */
public final class OwnNotes {
  private static final String KEY = "member.notes";

  private final RecordTable records = new RecordTable();
  private final Database database;
  private final Strongbox box;
  private final Casework casework;
  private final Ledger ledger;
  private final Days days;

  public OwnNotes(Database database, Strongbox box, Casework casework, Ledger ledger, Days days) {
    this.database = database;
    this.box = box;
    this.casework = casework;
    this.ledger = ledger;
    this.days = days;
  }

  /** One note, and the hour it was last written. */
  public record Note(UUID id, ZonedDateTime hour, String text) {
    @Override
    public String toString() {
      return "Note[redacted]";
    }
  }

  /** The reviewer's own, oldest first. */
  public List<Note> of(Reviewer reviewer, OpenCase open) {
    var key = reviewer.own(KEY);
    var code = Purpose.OWN_NOTE.code();
    var mine = HexFormat.of().formatHex(reviewer.id().bytes());
    return database.transaction(tx -> records.all(tx, open.id(), code, code)).entrySet().stream()
        .filter(entry -> entry.getKey().item().endsWith(mine))
        .map(entry -> read(entry.getKey(), box.openUnder(open.id(), entry.getKey(), entry.getValue(), key)))
        .sorted(Comparator.comparing(Note::hour).thenComparing(Note::id)).toList();
  }

  /** Keeps a note, or puts these words in its place; no words take it away. */
  public boolean keep(Reviewer reviewer, OpenCase open, UUID id, String text) {
    var key = reviewer.own(KEY);
    return casework.act(reviewer, open, (tx, row) -> {
      ledger.write(tx, Opening.entry(reviewer, Act.NOTE_ADDED, row, open.desk()).with("note", "own"));
      var place = place(reviewer, id);
      if (text.isEmpty()) {
        records.delete(tx, open.id(), List.of(place));
      } else {
        records.put(tx, open.id(), place, box.lockUnder(open.id(), place, bytes(text), key));
      }
    });
  }

  private static Place place(Reviewer reviewer, UUID id) {
    return Place.of(Purpose.OWN_NOTE, Ids.bytes(id), reviewer.id().bytes());
  }

  private byte[] bytes(String text) {
    return JsonBytes.of(Json.createObjectBuilder().add("at", days.hour().toString()).add("text", text).build());
  }

  private static Note read(Place place, byte[] bytes) {
    JsonObject json = JsonBytes.read(bytes);
    return new Note(Ids.ofHex(place.item().substring(0, 32)), ZonedDateTime.parse(json.getString("at")),
        json.getString("text"));
  }
}
