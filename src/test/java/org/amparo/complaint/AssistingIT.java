package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.amparo.ledger.Act;
import org.amparo.receipt.Receipt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member files for a person, who then gets a code of their own. */
class AssistingIT {
  private static Rooms rooms;
  private Receipt told;

  @BeforeAll
  static void stand() {
    rooms = Rooms.fresh();
  }

  @BeforeEach
  void fileForSomebody() {
    rooms.forget();
    told = new Assisting(rooms.drafts(), rooms.codes(), rooms.doors, rooms.office.ledger).start(rooms.lead());
    Filer.arrives(rooms, told).says(Filer.CALM).sends();
  }

  private Optional<Receipt> renewed(Receipt code) {
    return rooms.returning.arrive(code).orElseThrow().renewed();
  }

  private ComplaintId complaint() {
    return Filer.arrives(rooms, told).id();
  }

  @Test
  void writesDownThatItBeganAndNothingOfTheReport() {
    var entry = rooms.office.ledger.newest(Long.MAX_VALUE, 1).get(0).entry();

    assertTrue(entry.is(Act.ASSISTED_FILED));
    assertTrue(entry.ledgerId().isEmpty());
    assertTrue(entry.codes().isEmpty());
  }

  @Test
  void leavesNoDoorAtTheDesk() {
    rooms.forget();
    new Assisting(rooms.drafts(), rooms.codes(), rooms.doors, rooms.office.ledger).start(rooms.lead());

    assertEquals(0L, rooms.database.transaction(tx -> tx.one("SELECT COUNT(*) FROM door", row -> row.getLong(1))).get());
  }

  @Test
  void givesANewCodeAtTheFirstReturnAndTheSameAgainUntilThePersonHasIt() {
    var first = renewed(told).orElseThrow();

    assertFalse(first.equals(told));
    assertEquals(first, renewed(told).orElseThrow());
  }

  @Test
  void opensWithBothUntilThePersonHasTheNewOne() {
    var fresh = renewed(told).orElseThrow();

    assertEquals(complaint(), Filer.arrives(rooms, fresh).id());
    assertTrue(renewed(fresh).isEmpty(), "a code of one's own is not renewed");
  }

  @Test
  void endsTheFirstCodeOnceThePersonHasTheNewOne() {
    var fresh = renewed(told).orElseThrow();
    var id = complaint();

    assertTrue(rooms.codes().keepRenewed(id));

    assertTrue(rooms.returning.arrive(told).isEmpty());
    assertEquals(id, Filer.arrives(rooms, fresh).id());
    assertFalse(rooms.codes().keepRenewed(id), "once");
  }

  @Test
  void erasesBothCodesWithTheComplaint() {
    var fresh = renewed(told).orElseThrow();
    rooms.takingBack(Rooms.UNDO).erase(complaint());

    assertTrue(rooms.returning.arrive(told).isEmpty());
    assertTrue(rooms.returning.arrive(fresh).isEmpty());
    assertEquals(0L, rooms.database.transaction(
        tx -> tx.one("SELECT COUNT(*) FROM complaint_record", row -> row.getLong(1))).get());
  }

  @Test
  void givesNoOtherCodeToWhoFiledAlone() {
    var alone = Filer.whoSent(rooms, Filer.CALM).code();

    assertTrue(renewed(alone).isEmpty());
    assertFalse(rooms.codes().keepRenewed(Filer.arrives(rooms, alone).id()));
  }
}
