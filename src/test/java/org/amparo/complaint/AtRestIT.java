package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schema itself, read from the database, against the list of what may stand in clear (src/docs/FORMAT.md). */
class AtRestIT {
  /** Every column of the tables that filers write: ids, days, counts, keys that are public, and sealed bytes. */
  private static final Map<String, Set<String>> MAY_STAND = Map.of(
      "complaint", Set.of("id", "generation", "stage", "hold", "saved_day", "sent_day", "read_day", "closed_day",
          "taken_day", "receipt_tag", "renewed_tag", "inbox_key", "ledger_id", "keep_until"),
      "month_count", Set.of("month", "received", "taken_back"),
      "complaint_desk", Set.of("complaint", "desk", "epoch", "leads", "advice_day", "rekey", "case_key", "line_key",
          "line_sum"),
      "complaint_record", Set.of("complaint", "code", "item", "bytes"),
      "door", Set.of("id", "complaint", "kind", "used_day", "record"),
      "evidence_file", Set.of("file", "day"),
      "evidence_piece", Set.of("file", "place", "bytes"),
      "upload", Set.of("door", "file", "whole", "used_day", "record"),
      "bell", Set.of("desk", "day", "level", "slot", "waiting", "unrung"));
  private static final Set<String> NOBODY_FILES_HERE = Set.of(
      "desk", "desk_certificate", "desk_epoch", "desk_grant",
      "desk_conflict", "desk_text",
      "digest_letter", "digest_reader",
      "flyway_schema_history",
      "invitation",
      "ledger_checkpoint", "ledger_entry", "ledger_instance", "ledger_node",
      "member", "member_record",
      "member_seen",
      "member_view",
      "questionnaire_edition",
      "snapshot", "snapshot_approval", "snapshot_desk");
  private static final Set<String> TYPES = Set.of("binary", "varbinary", "blob", "mediumblob", "tinyint", "smallint",
      "int", "bigint", "date");

  private static Rooms rooms;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
  }

  /** One column as the database describes it. */
  private record Column(String table, String name, String type, String extra) {}

  @Test
  void holdsNoTableThatIsNotAccountedFor() {
    var known = new TreeSet<>(NOBODY_FILES_HERE);
    known.addAll(MAY_STAND.keySet());

    assertEquals(known, new TreeSet<>(columns().stream().map(Column::table).toList()));
  }

  @Test
  void holdsInClearWhatIsListedAndNothingElse() {
    var found = new TreeMap<String, Set<String>>();
    filers().forEach(column -> found.computeIfAbsent(column.table(), table -> new TreeSet<>()).add(column.name()));

    MAY_STAND.forEach((table, expected) -> assertEquals(new TreeSet<>(expected), found.get(table), table));
  }

  @Test
  void tellsNoTimeAndNoOrderOfWriting() {
    for (var column : filers()) {
      assertEquals(true, TYPES.contains(column.type()), column.table() + "." + column.name() + " " + column.type());
      assertEquals(column.name().equals("line_sum") ? "VIRTUAL GENERATED" : "", column.extra(),
          column.table() + "." + column.name());
    }
  }

  @Test
  void setsOffNothingByItself() {
    assertEquals(List.of(), rooms.database.transaction(tx -> tx.list("""
        SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()
        UNION ALL
        SELECT event_name FROM information_schema.events WHERE event_schema = DATABASE()
        """, row -> row.getString(1))));
  }

  private static List<Column> filers() {
    return columns().stream().filter(column -> MAY_STAND.containsKey(column.table())).toList();
  }

  private static List<Column> columns() {
    return rooms.database.transaction(tx -> tx.list("""
        SELECT table_name, column_name, data_type, extra
          FROM information_schema.columns
         WHERE table_schema = DATABASE()
        """, row -> new Column(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
  }
}
