package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.amparo.desk.DeskId;
import org.amparo.desk.MemberId;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Seats;
import org.amparo.platform.Ids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody leaves a desk: what they had goes to a colleague, or is nobody's. */
class PassingIT {
  private static final String LEAVER = "nadia";
  private static Rooms rooms;
  private static Owning owning;
  private static Passing passing;
  private static DeskId desk;
  private static MemberId leaver;
  private static MemberId heir;
  private ComplaintId first;
  private ComplaintId second;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
    owning = new Owning(rooms.casework, rooms.office.desks);
    passing = new Passing(rooms.caseload(), rooms.opening, owning);
    desk = rooms.desk("general");
    rooms.office.joined(LEAVER);
    leaver = rooms.office.id(LEAVER);
    heir = rooms.office.id("reviewer-general");
  }

  @BeforeEach
  void sitsThereAndHasTwoCases() {
    rooms.forget();
    try (var newcomer = rooms.office.reviewer(LEAVER)) {
      rooms.office.seats.grant(lead(), desk, leaver, newcomer.sixWords().text(), false);
    }
    first = given(leaver);
    second = given(leaver);
  }

  @Test
  void goesToTheColleagueAndStandsInTheLedger() {
    leaves();

    assertEquals(2, passing.pass(lead(), desk, leaver, heir));

    assertEquals(Optional.of(heir), owner(first));
    assertEquals(Optional.of(heir), owner(second));
    assertEquals(2, entries(first, "owner.changed"));
  }

  @Test
  void isNobodysIfItIsNotPassed() {
    leaves();

    assertEquals(Optional.empty(), owner(first));
    assertEquals(Optional.of(leaver), line(first).triage().handling().owner());
  }

  @Test
  void standsInTheListAsNobodysOnceTheSeatIsGone() {
    var unowned = Filter.OPEN.with(Facet.OWNER, "none");
    int before = rooms.caseload().list(lead(), desk).count(unowned, lookingNow());
    leaves();

    assertEquals(before + 2, rooms.caseload().list(lead(), desk).count(unowned, lookingNow()));
    assertEquals(Optional.empty(), lookingNow().owner(line(first)));
  }

  @Test
  void leavesTheCasesOfOthersAlone() {
    var others = given(lead().id());
    var free = Filer.whoSent(rooms, Filer.CALM).id();
    leaves();

    assertEquals(2, passing.pass(lead(), desk, leaver, heir));

    assertEquals(Optional.of(lead().id()), owner(others));
    assertEquals(Optional.empty(), owner(free));
    assertEquals(0, entries(free, "case.opened"));
  }

  @Test
  void isNotForSomebodyWhoDoesNotSitThere() {
    leaves();

    assertEquals(0, passing.pass(lead(), desk, leaver, rooms.office.id("reviewer-family")));
    assertEquals(0, passing.pass(lead(), desk, leaver, leaver));
    assertEquals(Optional.empty(), owner(first));
  }

  @Test
  void waitsUntilTheSeatIsGone() {
    assertEquals(0, passing.pass(lead(), desk, leaver, heir));
    assertEquals(Optional.of(leaver), owner(first));
    leaves();
  }

  @Test
  void isDoneByWhoSitsThere() {
    leaves();

    assertEquals(0, passing.pass(rooms.reviewer("reviewer-family"), desk, leaver, heir));
    assertEquals(Optional.empty(), owner(second));
  }

  @Test
  void opensNothingForALeaverAsTheirOwnHeir() {
    long opened = entries(first, "case.opened");
    leaves();

    assertEquals(0, passing.pass(lead(), desk, leaver, leaver));
    assertEquals(opened, entries(first, "case.opened"));
  }

  private static Reviewer lead() {
    return rooms.lead();
  }

  private static void leaves() {
    assertEquals(Seats.Outcome.DONE, rooms.office.seats.remove(lead(), desk, leaver));
  }

  private static ComplaintId given(MemberId member) {
    var id = Filer.whoSent(rooms, Filer.CALM).id();
    try (var open = rooms.opening.open(lead(), desk, id).orElseThrow()) {
      assertTrue(owning.give(lead(), open, Optional.empty(), Optional.of(member)));
    }
    return id;
  }

  private static Onlooker lookingNow() {
    return new Onlooker(lead().id(), rooms.office.desks.seated(desk),
        rooms.days.clock().instant().atZone(rooms.days.zone()));
  }

  private static Line line(ComplaintId id) {
    return rooms.caseload().list(lead(), desk).lines().stream().filter(line -> line.complaint().equals(id)).findFirst()
        .orElseThrow();
  }

  private static Optional<MemberId> owner(ComplaintId id) {
    return owning.owner(desk, line(id).triage().handling());
  }

  private static long entries(ComplaintId id, String act) {
    var about = Ids.bytes(new Inside(rooms, id).row().orElseThrow().ledgerId());
    return rooms.office.ledger.about(about, 500).stream().filter(line -> line.entry().act().equals(act)).count();
  }
}
