package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another desk is asked for a time: what it may, and that it ends by itself. */
class AdviceIT {
  private static final String RECORDS = "records";
  private static Rooms rooms;
  private Handled it;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
  }

  @BeforeEach
  void handle() {
    rooms.forget();
    it = new Handled(rooms);
  }

  @Test
  void readsTheCaseAndAnswersTheDeskThatAsked() {
    assertTrue(ask(5, false));

    try (var there = it.open(RECORDS)) {
      assertFalse(there.leads());
      assertEquals(Set.of("what do you think?"), notes(there));
      assertTrue(rooms.advice().advise(rooms.lead(), there, UUID.randomUUID(), "it looks made up"));
    }
    try (var leading = it.open(Handled.FAMILY)) {
      assertEquals(Set.of("a note of family", "what do you think?", "it looks made up"), notes(leading));
      assertEquals(Optional.of(it.desk(RECORDS)), rooms.casework.notes(leading).stream()
          .filter(note -> note.text().startsWith("it looks")).findFirst().orElseThrow().from());
    }
    try (var other = it.open(Handled.INTERPOL)) {
      assertEquals(Set.of("a note of interpol"), notes(other));
    }
  }

  @Test
  void setsNoStatusAndWritesToThePersonOnlyIfTold() {
    ask(5, false);
    try (var there = it.open(RECORDS)) {
      assertFalse(rooms.casework.status(rooms.lead(), there, StatusHistory.CLOSED, "why"));
      assertFalse(it.answer(there));
    }

    assertTrue(ask(5, true));

    try (var there = it.open(RECORDS)) {
      assertTrue(it.answer(there));
    }
  }

  @Test
  void ringsAndStandsInTheQueueWithWhoAskedAndUntilWhen() {
    ask(5, false);

    assertEquals(1L, rooms.database.transaction(tx -> rooms.bells().waiting(tx, it.desk(RECORDS))).get(Urgency.U0));
    var how = rooms.caseload().list(rooms.lead(), it.desk(RECORDS)).lines().get(0).triage().entrusted().orElseThrow();
    assertEquals(it.desk(Handled.FAMILY), how.by());
    assertEquals(Optional.of(rooms.days.today().plusDays(5)), how.until());
  }

  @Test
  void endsByItselfAfterItsLastDayAndTheNextSessionOfTheLeadingDeskRekeys() {
    ask(1, false);
    rooms.caseload().list(rooms.lead(), it.desk(RECORDS));
    var adviser = it.open(RECORDS);
    rooms.pass(Duration.ofDays(1));
    rooms.retention().sweep();
    it.open(RECORDS).close();

    rooms.pass(Duration.ofDays(1));
    assertTrue(rooms.opening.open(rooms.lead(), it.desk(RECORDS), it.id).isEmpty(), "before the sweep too");
    rooms.retention().sweep();

    assertEquals(3, new Inside(rooms, it.id).wraps().size());
    assertEquals("node", rooms.office.ledger.newest(Long.MAX_VALUE, 1).get(0).entry().member().code());
    var seen = it.seenAt(Handled.FAMILY);
    assertEquals(0, rooms.adviceEnd.settle(rooms.lead(), it.desk(Handled.INTERPOL)));
    assertEquals(1, rooms.adviceEnd.settle(rooms.lead(), it.desk(Handled.FAMILY)));
    assertEquals(0, rooms.adviceEnd.settle(rooms.lead(), it.desk(Handled.FAMILY)));
    assertEquals(seen, it.seenAt(Handled.FAMILY));
    var inside = new Inside(rooms, it.id);
    assertTrue(inside.records().entrySet().stream().filter(record -> record.getKey().purpose().code() >> 8 == 2)
        .noneMatch(record -> inside.opens(record, adviser.keys().caseKey())));
    assertTrue(inside.records().keySet().stream().noneMatch(place -> place.item().startsWith(it.desk(RECORDS).hex())));
  }

  @Test
  void endsEarlyWithAFreshKey() {
    ask(5, false);
    var adviser = it.open(RECORDS);

    try (var open = it.open(Handled.FAMILY)) {
      assertEquals(List.of(new Advice.Adviser(it.desk(RECORDS), rooms.days.today().plusDays(5))), rooms.advice().of(open));
      assertTrue(rooms.advice().end(rooms.lead(), open, it.desk(RECORDS)));
    }

    assertTrue(rooms.opening.open(rooms.lead(), it.desk(RECORDS), it.id).isEmpty());
    assertFalse(rooms.advice().advise(rooms.lead(), adviser, UUID.randomUUID(), "late"));
    assertEquals(0, rooms.adviceEnd.settle(rooms.lead(), it.desk(Handled.FAMILY)));
    try (var open = it.open(Handled.FAMILY)) {
      assertFalse(rooms.advice().end(rooms.lead(), open, it.desk(Handled.INTERPOL)), "a desk that has it for good");
    }
  }

  @Test
  void isGivenBackByTheAdviser() {
    ask(5, false);
    try (var there = it.open(RECORDS)) {
      assertTrue(rooms.advice().giveBack(rooms.lead(), there));
    }

    assertTrue(rooms.opening.open(rooms.lead(), it.desk(RECORDS), it.id).isEmpty());
    assertEquals(1, rooms.adviceEnd.settle(rooms.lead(), it.desk(Handled.FAMILY)));
  }

  @Test
  void isAskedForATimeThatIsAllowedOfADeskThatHasItNotAndByTheLeadingOne() {
    assertFalse(ask(-1, false));
    assertFalse(ask(31, false));
    assertTrue(ask(30, false));
    try (var open = it.open(Handled.FAMILY)) {
      assertFalse(rooms.advice().ask(rooms.lead(), open, question(Handled.INTERPOL, 3, false)));
      assertFalse(rooms.advice().ask(rooms.lead(), open, question(Handled.FAMILY, 3, false)));
    }
    try (var open = it.open(Handled.INTERPOL)) {
      assertFalse(rooms.advice().ask(rooms.lead(), open, question("general", 3, false)));
    }
  }

  @Test
  void isLengthenedWithoutStandingUnreadAgain() {
    ask(5, false);
    it.open(RECORDS).close();

    ask(9, false);

    try (var there = it.open(RECORDS)) {
      assertEquals(Optional.of(rooms.days.today().plusDays(9)), there.adviceUntil());
      assertTrue(there.triage().wasRead());
    }
  }

  @Test
  void staysAskedThroughAReKeyingAndEndsWithAHandOver() {
    ask(5, false);
    it.rekey(it.open(Handled.FAMILY));
    try (var there = it.open(RECORDS); var open = it.open(Handled.FAMILY)) {
      assertTrue(there.adviceUntil().isPresent());
      assertEquals(1, rooms.advice().of(open).size());
      assertTrue(rooms.handOver().give(rooms.lead(), open,
          new HandOver.Giving(it.desk("general"), UUID.randomUUID(), "why", true, true)));
    }
    assertTrue(rooms.opening.open(rooms.lead(), it.desk(RECORDS), it.id).isEmpty());
  }

  private boolean ask(int inDays, boolean mayWrite) {
    try (var open = it.open(Handled.FAMILY)) {
      return rooms.advice().ask(rooms.lead(), open, question(RECORDS, inDays, mayWrite));
    }
  }

  private Advice.Question question(String to, int inDays, boolean mayWrite) {
    return new Advice.Question(it.desk(to), rooms.days.today().plusDays(inDays), UUID.randomUUID(),
        "what do you think?", mayWrite);
  }

  private static Set<String> notes(OpenCase open) {
    return rooms.casework.notes(open).stream().map(TeamNote::text).collect(Collectors.toSet());
  }
}
