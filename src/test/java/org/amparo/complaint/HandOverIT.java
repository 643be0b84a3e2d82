package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.desk.MemberId;
import org.amparo.platform.AwayException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case goes to another desk: what goes along, what is gone, who hears of it. */
class HandOverIT {
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
  void takesTheCaseFromTheDeskThatLedItAndLeavesTheOthersTheirs() {
    var interpol = it.seenAt(Handled.INTERPOL);

    assertTrue(give(RECORDS, true, true));

    assertTrue(rooms.opening.open(rooms.lead(), it.desk(Handled.FAMILY), it.id).isEmpty());
    assertTrue(rooms.caseload().list(rooms.lead(), it.desk(Handled.FAMILY)).lines().isEmpty());
    assertEquals(interpol, it.seenAt(Handled.INTERPOL));
    try (var there = it.open(RECORDS)) {
      assertTrue(there.leads());
    }
    assertTrue(it.lying().keySet().stream().noneMatch(place -> place.item().startsWith(it.desk(Handled.FAMILY).hex())));
  }

  @Test
  void takesNotesAndTagsAlongWhereThatIsWanted() {
    give(RECORDS, true, true);

    try (var there = it.open(RECORDS)) {
      assertEquals(Set.of("why it goes", "a note of family"), notes(there));
      assertEquals(Set.of(Handled.FAMILY), there.triage().handling().tags());
      assertEquals(Set.of("a picture seen by family"), Set.copyOf(rooms.captions.of(there).values()));
      assertTrue(rooms.casework.notes(there).stream()
          .allMatch(note -> note.from().equals(Optional.of(it.desk(Handled.FAMILY)))));
    }
  }

  @Test
  void leavesThemBehindOtherwiseAndTheyAreGone() {
    give(RECORDS, false, false);

    try (var there = it.open(RECORDS)) {
      assertEquals(Set.of("why it goes"), notes(there));
      assertEquals(Set.of(), there.triage().handling().tags());
      assertTrue(rooms.captions.of(there).isEmpty());
    }
  }

  @Test
  void carriesTheUrgencyAPersonSetAndWhoMustNotSeeItButNoOwner() {
    var barred = MemberId.fresh();
    try (var open = it.open(Handled.FAMILY)) {
      var why = new Handling.Why(rooms.lead().id(), "calm by now");
      rooms.casework.act(rooms.lead(), open, (tx, row) -> rooms.casework.change(tx, open, triage -> triage.handling(
          triage.handling().weighed(Urgency.U3, why).barring(Set.of(barred)).ownedBy(Optional.of(rooms.lead().id()))
              .linked(Set.of(ComplaintId.fresh())))));
    }

    give(RECORDS, true, true);

    var line = rooms.caseload().list(rooms.lead(), it.desk(RECORDS)).lines().get(0);
    assertEquals(Urgency.U3, line.urgency());
    assertEquals(Set.of(barred), line.triage().handling().barred());
    assertEquals(Optional.empty(), line.triage().handling().owner());
    assertEquals(Set.of(), line.triage().handling().links());
    assertFalse(line.triage().wasRead());
  }

  @Test
  void ringsTheOtherDeskAndCountsThePromiseFromNow() {
    give(RECORDS, true, true);

    assertEquals(1L, rooms.database.transaction(tx -> rooms.bells().waiting(tx, it.desk(RECORDS))).get(Urgency.U0));
    var line = rooms.caseload().list(rooms.lead(), it.desk(RECORDS)).lines().get(0);
    assertFalse(line.overdueAt(rooms.clock.instant().atZone(rooms.days.zone())));
  }

  @Test
  void tellsThePersonCalmlyOnlyIfTheyWereToldAStatusBefore() {
    give(RECORDS, true, true);
    assertEquals(StatusHistory.RECEIVED, told().latest().status());

    try (var open = it.open(RECORDS)) {
      rooms.casework.status(rooms.lead(), open, "in_review", "we look at it");
    }
    give(RECORDS, "general", UUID.randomUUID());
    assertEquals(StatusHistory.HANDED, told().latest().status());

    try (var open = it.open("general")) {
      rooms.casework.status(rooms.lead(), open, StatusHistory.CLOSED, "done");
    }
    give("general", RECORDS, UUID.randomUUID());
    assertEquals(StatusHistory.CLOSED, told().latest().status());
  }

  @Test
  void standsInTheLedgerOfBothDesksWithoutTheReason() {
    give(RECORDS, true, true);

    var newest = rooms.office.ledger.newest(Long.MAX_VALUE, 2);
    assertEquals(Set.of(it.desk(Handled.FAMILY).hex(), it.desk(RECORDS).hex()),
        Set.of(newest.get(0).entry().codes().get("desk"), newest.get(1).entry().codes().get("desk")));
    assertTrue(newest.stream().allMatch(line -> line.entry().act().equals("case.handed")));
    assertFalse(newest.toString().contains("why"));
  }

  @Test
  void isForTheLeadingDeskAloneAndNeedsAReason() {
    try (var open = it.open(Handled.INTERPOL)) {
      assertFalse(rooms.handOver().give(rooms.lead(), open, giving(RECORDS, "why", UUID.randomUUID())));
    }
    try (var open = it.open(Handled.FAMILY)) {
      assertFalse(rooms.handOver().give(rooms.lead(), open, giving(RECORDS, " ", UUID.randomUUID())));
      assertFalse(rooms.handOver().give(rooms.lead(), open, giving(Handled.FAMILY, "why", UUID.randomUUID())));
    }
  }

  @Test
  void makesADeskThatHadItAlreadyTheLeadingOne() {
    give(Handled.INTERPOL, true, true);

    try (var there = it.open(Handled.INTERPOL)) {
      assertTrue(there.leads());
      assertEquals(Set.of("why it goes", "a note of family", "a note of interpol"), notes(there));
    }
    assertEquals(2, new Inside(rooms, it.id).wraps().size());
  }

  @Test
  void goesOnWithThePersonAsBefore() {
    give(RECORDS, true, true);

    assertTrue(it.say(it.back));
    it.give(it.back.token(), "afterwards.txt");

    assertTrue(it.seenAt(RECORDS).contains("afterwards.txt"));
    assertTrue(it.say(it.ana.elsewhere()));
  }

  @Test
  void isDoneWholeOrNotAtAll() {
    var expected = it.seenAt(Handled.FAMILY);
    var other = new Handled(rooms);
    int statements;
    try (var open = other.open(Handled.FAMILY)) {
      statements = rooms.wire.statements(() ->
          rooms.handOver().give(rooms.lead(), open, giving(RECORDS, "why", UUID.randomUUID()))).size();
    }

    for (int cut = 1; cut <= statements; cut++) {
      int at = cut;
      try (var open = it.open(Handled.FAMILY)) {
        rooms.wire.cut(new Wire.Cut(at, 0), () -> assertThrows(AwayException.class, () ->
            rooms.handOver().give(rooms.lead(), open, giving(RECORDS, "why", UUID.randomUUID())), "cut at " + at));
      }
      assertEquals(expected, it.seenAt(Handled.FAMILY), "cut after " + at + " of " + statements);
      assertTrue(rooms.opening.open(rooms.lead(), it.desk(RECORDS), it.id).isEmpty());
    }
  }

  private StatusHistory told() {
    return rooms.conversation.read(it.id, it.back.conversationKey()).orElseThrow().history();
  }

  private static Set<String> notes(OpenCase open) {
    return rooms.casework.notes(open).stream().map(TeamNote::text).collect(java.util.stream.Collectors.toSet());
  }

  private HandOver.Giving giving(String to, String reason, UUID form) {
    return new HandOver.Giving(it.desk(to), form, reason, true, true);
  }

  private boolean give(String to, boolean notes, boolean tags) {
    try (var open = it.open(Handled.FAMILY)) {
      return rooms.handOver().give(rooms.lead(), open,
          new HandOver.Giving(it.desk(to), UUID.randomUUID(), "why it goes", notes, tags));
    }
  }

  private void give(String from, String to, UUID form) {
    try (var open = it.open(from)) {
      assertTrue(rooms.handOver().give(rooms.lead(), open, giving(to, "why it goes", form)));
    }
  }
}
