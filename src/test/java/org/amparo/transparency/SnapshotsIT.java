package org.amparo.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.amparo.complaint.Filer;
import org.amparo.complaint.Reckoning;
import org.amparo.complaint.Rooms;
import org.amparo.desk.Keyholders;
import org.amparo.desk.MemberId;
import org.amparo.desk.Reviewer;
import org.amparo.questionnaire.Taxonomies;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From filed cases to a published report: who may do what, what lies where meanwhile, and what is told. */
class SnapshotsIT {
  private static final String COUNTED = Filer.CALM.replace("['reviewers']", "['reviewers', 'counts']");
  private static final Map<String, Long> QUIET =
      Map.of("demands", 0L, "breaches", 0L, "deletions", 3L, "accessibility", 1L);
  private static Rooms rooms;
  private static Snapshots snapshots;
  private static Reports reports;
  private static Quarter quarter;
  private static Reviewer lead;
  private static Reviewer second;
  private static int counted = 12;

  /** Twelve that may be counted and two that may not, at the desk "general"; then the quarter ends. */
  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
    var keyholders = new Keyholders(rooms.database, rooms.office.desks);
    snapshots = new Snapshots(rooms.database, rooms.vault, rooms.office.desks, keyholders,
        new Reckoning(rooms.database, rooms.vault, rooms.box, rooms.caseload(), rooms.routing()), rooms.office.ledger,
        rooms.days, new Rules(11, 15, 0), Taxonomies.read(Rooms.CONFIG));
    reports = new Reports(rooms.database);
    quarter = Quarter.of(rooms.days.today());
    for (int i = 0; i < counted; i++) Filer.starts(rooms).says(COUNTED).getsCode().sends();
    for (int i = 0; i < 2; i++) Filer.starts(rooms).says(Filer.CALM).getsCode().sends();
    lead = rooms.lead();
    second = rooms.reviewer("reviewer-general");
    rooms.pass(Duration.ofDays(100));
  }

  @BeforeEach
  void forget() {
    rooms.database.transaction(tx -> {
      List.of("snapshot", "snapshot_desk", "snapshot_approval").forEach(table -> tx.run("DELETE FROM " + table));
      return null;
    });
  }

  @Test void isOutOnceTwoPeopleApprovedTheSameBytes() {
    var id = begun();
    assertEquals(2 + counted, snapshots.addTables(lead, rooms.desk("general"), id).orElseThrow());

    assertTrue(snapshots.approve(lead, id, hash(lead, id)));
    assertTrue(snapshots.approve(lead, id, hash(lead, id)));
    assertTrue(reports.of(quarter).isEmpty(), "one person twice is not two");
    assertTrue(snapshots.approve(second, id, hash(second, id)));

    var out = reports.of(quarter).orElseThrow();
    assertEquals(OptionalLong.of(2 + counted), out.report().panel(Sheet.RECEIVED).total(), "everybody counts in T1");
    assertEquals(OptionalLong.of(counted), out.report().panel(Sheet.LANGUAGE_ROLE).total(), "who agreed counts elsewhere");
    assertEquals(OptionalLong.of(counted), out.report().received());
    assertEquals(6, out.report().uncounted().size());
    assertEquals(OptionalLong.empty(), out.report().panel(Sheet.SYSTEM).at("deletions", "events"));
    assertEquals(List.of(), rows("snapshot_desk"));
    assertEquals(List.of(), rows("snapshot_approval"));
  }

  @Test void showsNobodyElseTheTablesAndNoClearByteOfThem() {
    var id = begun();
    snapshots.addTables(lead, rooms.desk("general"), id);

    assertTrue(snapshots.preview(rooms.reviewer("reviewer-family"), id).isEmpty());
    assertFalse(snapshots.approve(rooms.reviewer("reviewer-family"), id, hash(lead, id)));
    rows("snapshot_desk").forEach(row -> assertFalse(row.contains("gang") || row.contains("sheets"), "clear bytes"));
  }

  @Test void isNotApprovedOnceADeskAddedAnotherTable() {
    var id = begun();
    snapshots.addTables(lead, rooms.desk("general"), id);
    var seen = hash(lead, id);
    assertTrue(snapshots.approve(lead, id, seen));

    snapshots.addTables(lead, rooms.desk("interpol"), id);

    assertFalse(snapshots.approve(second, id, seen), "the report is another one now");
    assertEquals(Set.of(), snapshots.open().get(0).approved());
  }

  @Test void isBegunOnlyOfAQuarterThatIsOverByWhoMayAndWithTwoPeople() {
    var now = Quarter.of(rooms.days.today());

    assertFalse(snapshots.begin(lead, now, lead.id(), second.id(), QUIET));
    assertFalse(snapshots.begin(lead, quarter, lead.id(), lead.id(), QUIET));
    assertFalse(snapshots.begin(second, quarter, lead.id(), second.id(), QUIET));
    assertFalse(snapshots.begin(lead, quarter, lead.id(), MemberId.fresh(), QUIET));
    assertTrue(snapshots.begin(lead, quarter, lead.id(), second.id(), QUIET));
    assertFalse(snapshots.begin(lead, quarter, lead.id(), second.id(), QUIET), "one at a time");
  }

  @Test void sealsToNoKeyThatOnlyARowNames() {
    var id = begun();
    var stolen = rooms.reviewer("reviewer-family").id();
    swapKeys(second.id(), stolen);
    try {
      assertTrue(snapshots.addTables(lead, rooms.desk("general"), id).isEmpty());
      assertEquals(List.of(), rows("snapshot_desk"));
    } finally {
      swapKeys(second.id(), stolen);
    }
  }

  @Test void dropsWhatWasAdded() {
    var id = begun();
    snapshots.addTables(lead, rooms.desk("general"), id);

    assertFalse(snapshots.drop(second, id));
    assertTrue(snapshots.drop(lead, id));

    assertEquals(List.of(), snapshots.open());
    assertEquals(List.of(), rows("snapshot_desk"));
  }

  /** A late case must not be findable as the difference between two editions. */
  @Test void coversWhatChangedByAFewSinceTheFirstEdition() {
    published();
    rooms.pass(Duration.ofDays(-100));
    Filer.starts(rooms).says(COUNTED).getsCode().sends();
    counted++;
    rooms.pass(Duration.ofDays(100));

    published();

    var newest = reports.of(quarter).orElseThrow().report();
    assertEquals(2, newest.edition());
    assertEquals(OptionalLong.empty(), newest.panel(Sheet.LANGUAGE_ROLE).total());
    assertEquals(OptionalLong.empty(), newest.received());
    assertEquals(2, reports.all().size());
  }

  @Test void countsWhoTookItBackByTheMonth() {
    var gone = Filer.starts(rooms).says(COUNTED).getsCode();
    gone.sends();
    rooms.takingBack(Rooms.UNDO).erase(gone.id());
    rooms.pass(Duration.ofDays(100));
    var later = Quarter.of(rooms.days.today()).before();

    assertTrue(snapshots.begin(lead, later, lead.id(), second.id(), QUIET));

    var counts = rows("snapshot").get(0);
    assertTrue(counts.contains("\"received\":1,\"taken_back\":1"), counts);
    rooms.pass(Duration.ofDays(-100));
  }

  private static void published() {
    var id = begun();
    snapshots.addTables(lead, rooms.desk("general"), id);
    assertTrue(snapshots.approve(lead, id, hash(lead, id)));
    assertTrue(snapshots.approve(second, id, hash(second, id)));
  }

  private static SnapshotId begun() {
    assertTrue(snapshots.begin(lead, quarter, lead.id(), second.id(), QUIET));
    return snapshots.open().get(0).id();
  }

  private static byte[] hash(Reviewer approver, SnapshotId id) {
    return snapshots.preview(approver, id).orElseThrow().hash();
  }

  private static void swapKeys(MemberId one, MemberId other) {
    rooms.database.transaction(tx -> tx.run("""
        UPDATE member AS mine JOIN member AS theirs ON theirs.id IN (?, ?) AND mine.id IN (?, ?) AND mine.id <> theirs.id
           SET mine.sealing_key = theirs.sealing_key
        """, one.bytes(), other.bytes(), one.bytes(), other.bytes()));
  }

  private static List<String> rows(String table) {
    return rooms.database.transaction(tx -> tx.list("SELECT * FROM " + table, row -> {
      var all = new StringBuilder();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        all.append(row.getObject(i) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8)
            : row.getString(i)).append('|');
      }
      return all.toString();
    }));
  }
}
