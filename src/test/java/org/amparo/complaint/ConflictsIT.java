package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.vault.TamperedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case that is kept from a member is not there for them; colleagues work on it. */
class ConflictsIT {
  private static final String FROM_EGYPT = Filer.CALM.replace("'lang': 'es'", "'lang': 'es', 'source_country': 'EG'");
  private static Rooms rooms;
  private DeskId desk;
  private Reviewer flagged;
  private ComplaintId egypt;
  private ComplaintId other;

  @BeforeAll
  static void stand() {
    rooms = Rooms.fresh();
  }

  @BeforeEach
  void file() {
    rooms.forget();
    rooms.database.transaction(tx -> tx.run("DELETE FROM desk_conflict"));
    desk = rooms.desk("general");
    flagged = rooms.reviewer("reviewer-general");
    egypt = Filer.whoSent(rooms, FROM_EGYPT).id();
    other = Filer.whoSent(rooms, Filer.CALM).id();
  }

  private Set<ComplaintId> seen(Reviewer by) {
    return rooms.caseload().list(by, desk).lines().stream().map(Line::complaint)
        .collect(Collectors.toSet());
  }

  private boolean opens(Reviewer by, ComplaintId id) {
    var open = rooms.opening.open(by, desk, id);
    open.ifPresent(OpenCase::close);
    return open.isPresent();
  }

  private boolean flag(Reviewer by, boolean conflicted) {
    return rooms.conflicts.country(by, desk, flagged.id(), "EG", conflicted);
  }

  @Test
  void keepsCasesAboutACountryOutOfTheListAndClosed() {
    assertTrue(flag(rooms.lead(), true));

    assertEquals(Set.of(other), seen(flagged));
    assertFalse(opens(flagged, egypt));
    assertTrue(opens(flagged, other));
    assertEquals(Set.of(egypt, other), seen(rooms.lead()));
    assertTrue(opens(rooms.lead(), egypt));
  }

  @Test
  void leavesACaseUnreadThatItRefuses() {
    flag(rooms.lead(), true);

    opens(flagged, egypt);

    assertFalse(rooms.caseload().whole(flagged, desk).lines().stream()
        .filter(line -> line.complaint().equals(egypt)).findFirst().orElseThrow().triage().wasRead());
    assertTrue(rooms.office.ledger.newest(Long.MAX_VALUE, 1).get(0).entry().is(Act.CONFLICT_REFUSED));
  }

  @Test
  void showsThemAgainWhenTheConflictIsOver() {
    flag(rooms.lead(), true);
    flag(rooms.lead(), false);

    assertEquals(Set.of(egypt, other), seen(flagged));
    assertTrue(opens(flagged, egypt));
  }

  @Test
  void isALeadsToSay() {
    assertFalse(flag(flagged, true));

    assertEquals(Set.of(egypt, other), seen(flagged));
  }

  @Test
  void keepsOneCaseFromOnePersonWhoHadIt() {
    try (var open = rooms.opening.open(rooms.lead(), desk, other).orElseThrow()) {
      assertTrue(rooms.conflicts.person(rooms.lead(), open, rooms.casework, flagged.id(), true));
    }

    assertEquals(Set.of(egypt), seen(flagged));
    assertFalse(opens(flagged, other));
    assertTrue(opens(rooms.lead(), other));
  }

  @Test
  void letsAMemberStepAsideButNotComeBackAlone() {
    try (var open = rooms.opening.open(flagged, desk, other).orElseThrow()) {
      assertTrue(rooms.conflicts.person(flagged, open, rooms.casework, flagged.id(), true));
      assertFalse(rooms.conflicts.person(flagged, open, rooms.casework, flagged.id(), false));
      assertFalse(rooms.conflicts.person(flagged, open, rooms.casework, rooms.lead().id(), true));
    }

    assertFalse(opens(flagged, other));
  }

  @Test
  void opensNoListWhereItsRecordWasTouched() {
    flag(rooms.lead(), true);
    rooms.database.transaction(tx -> tx.run("UPDATE desk_conflict SET record = REVERSE(record)"));

    assertThrows(TamperedException.class, () -> seen(flagged));
  }
}
