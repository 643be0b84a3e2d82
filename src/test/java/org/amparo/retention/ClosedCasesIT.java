package org.amparo.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.Filer;
import org.amparo.complaint.Holding;
import org.amparo.complaint.Keeping;
import org.amparo.complaint.Rooms;
import org.amparo.complaint.StatusHistory;
import org.amparo.transparency.Quarter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a closed complaint goes: by its rule, after the reports that count it, never while it is held; and wholly. */
class ClosedCasesIT {
  private static Rooms rooms;
  private Duration passed;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
  }

  @BeforeEach
  void forget() {
    rooms.forget();
    rooms.database.transaction(tx -> tx.run("DELETE FROM snapshot") + tx.run("DELETE FROM month_count"));
    passed = Duration.ZERO;
  }

  @AfterEach
  void backToTheFirstDay() {
    rooms.pass(passed.negated());
  }

  @Test void isKeptUntilItsMonthEndsAndThenWaitsThirtyDaysForAReport() {
    var id = closed();
    assertEquals(Optional.of(LocalDate.parse("2028-11-30")), keptUntil(id));

    pass(LocalDate.parse("2028-11-29"));
    assertEquals(0, rooms.retention().sweep());
    pass(LocalDate.parse("2028-12-30"));
    assertEquals(0, rooms.retention().sweep(), "no report counted it yet");
    pass(LocalDate.parse("2028-12-31"));

    assertEquals(1, rooms.retention().sweep());
    assertEquals(List.of(), naming(id));
  }

  @Test void goesAtOnceWhenTheReportThatCountsItIsOut() {
    var id = closed();
    rooms.database.transaction(tx -> tx.run("""
        INSERT INTO snapshot (id, quarter, edition, begun_day, published_day, one, other, counts, report)
        VALUES (?, ?, 1, '2027-01-02', '2027-01-09', ?, ?, '{}', '{}')
        """, new byte[16], Quarter.of(rooms.days.today()).code(), new byte[16], new byte[16]));

    pass(LocalDate.parse("2028-11-30"));

    assertEquals(1, rooms.retention().sweep());
    assertEquals(List.of(), naming(id));
    assertEquals(List.of("2026-11-01 1 0"), months());
  }

  @Test void staysWhileItIsHeldButGoesWhenThePersonErasesIt() {
    var id = closed();
    hold(id, true);
    pass(LocalDate.parse("2029-06-01"));
    assertEquals(0, rooms.retention().sweep());
    assertFalse(naming(id).isEmpty());

    rooms.takingBack(Rooms.UNDO).erase(id);

    assertEquals(List.of(), naming(id));
    assertEquals(List.of("2026-11-01 1 1"), months());
  }

  @Test void goesAfterTheHoldIsLifted() {
    var id = closed();
    hold(id, true);
    pass(LocalDate.parse("2029-06-01"));
    hold(id, false);

    assertEquals(1, rooms.retention().sweep());
  }

  @Test void isHeldOnlyByALead() {
    var id = closed();
    try (var open = rooms.opening.open(rooms.reviewer("reviewer-general"), rooms.desk("general"), id).orElseThrow()) {
      assertFalse(new Holding(rooms.casework, rooms.office.ledger)
          .set(rooms.reviewer("reviewer-general"), open, true, UUID.randomUUID(), "a court asked"));
    }
  }

  @Test void hasNoDayOnceItIsOpenAgain() {
    var id = closed();
    status(id, "in_review");

    assertEquals(Optional.empty(), keptUntil(id));
  }

  private static ComplaintId closed() {
    var id = Filer.whoSent(rooms, Filer.CALM).id();
    status(id, StatusHistory.CLOSED);
    return id;
  }

  private static void status(ComplaintId id, String status) {
    try (var open = rooms.opening.open(rooms.lead(), rooms.desk("general"), id).orElseThrow()) {
      assertTrue(rooms.casework.status(rooms.lead(), open, status, "because"));
    }
  }

  private static void hold(ComplaintId id, boolean held) {
    try (var open = rooms.opening.open(rooms.lead(), rooms.desk("general"), id).orElseThrow()) {
      assertTrue(new Holding(rooms.casework, rooms.office.ledger)
          .set(rooms.lead(), open, held, UUID.randomUUID(), "a court asked"));
    }
  }

  private static Optional<LocalDate> keptUntil(ComplaintId id) {
    try (var open = rooms.opening.open(rooms.lead(), rooms.desk("general"), id).orElseThrow()) {
      assertEquals(open.row().keepUntil().map(day -> day.plusDays(30)), open.row().keepUntil().map(Keeping::latest));
      return open.row().keepUntil();
    }
  }

  private void pass(LocalDate to) {
    var by = Duration.ofDays(to.toEpochDay() - rooms.days.today().toEpochDay());
    rooms.pass(by);
    passed = passed.plus(by);
  }

  /** Every column of every table that holds the id, as bytes or in hexadecimal. */
  private static List<String> naming(ComplaintId id) {
    var hex = HexFormat.of().formatHex(id.bytes());
    return rooms.database.transaction(tx -> tx.list("""
        SELECT table_name, column_name
          FROM information_schema.columns
         WHERE table_schema = DATABASE()
        """, row -> row.getString(1) + "." + row.getString(2)).stream()
        .filter(place -> tx.one("SELECT 1 FROM " + place.split("\\.")[0] + " WHERE LOCATE(?, LOWER(HEX(`"
            + place.split("\\.")[1] + "`))) > 0 OR LOCATE(?, LOWER(CAST(`" + place.split("\\.")[1]
            + "` AS CHAR))) > 0 LIMIT 1", row -> true, hex, hex).isPresent()).toList());
  }

  private static List<String> months() {
    return rooms.database.transaction(tx -> tx.list("SELECT * FROM month_count", row -> row.getString("month") + " "
        + row.getInt("received") + " " + row.getInt("taken_back")));
  }
}
