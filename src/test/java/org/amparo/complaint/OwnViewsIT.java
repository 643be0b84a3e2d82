package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.desk.DeskId;
import org.amparo.desk.Members;
import org.amparo.desk.Shelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views people keep of their lists: theirs alone, and unreadable at rest. */
class OwnViewsIT {
  private static final Filter RUSSIAN = Filter.OPEN.with(Facet.LANGUAGE, "ru");
  private static Rooms rooms;
  private static OwnViews views;
  private static DeskId desk;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
    views = new OwnViews(new Shelf(rooms.database, rooms.vault));
    desk = rooms.desk("general");
  }

  @BeforeEach
  void clear() {
    rooms.database.transaction(tx -> tx.run("DELETE FROM member_view"));
  }

  @Test
  void keepsAViewUnderANameUntilItIsRemoved() {
    var view = looked(RUSSIAN);
    assertTrue(views.of(rooms.lead()).kept(desk).isEmpty());

    views.keep(rooms.lead(), view.id(), "  Russian  ");
    assertEquals(List.of(view.named("Russian")), views.of(rooms.lead()).kept(desk));

    views.keep(rooms.lead(), view.id(), "Notices");
    assertEquals(Optional.of(view.named("Notices")), views.of(rooms.lead()).find(desk, view.id()));

    views.remove(rooms.lead(), view.id());
    assertTrue(views.of(rooms.lead()).all().isEmpty());
  }

  @Test
  void showsThemToNobodyElse() {
    views.keep(rooms.lead(), looked(RUSSIAN).id(), "Russian");

    assertTrue(views.of(rooms.reviewer("reviewer-general")).all().isEmpty());
  }

  @Test
  void keepsThemApartByDesk() {
    var view = looked(RUSSIAN);

    assertTrue(views.of(rooms.lead()).find(rooms.desk("interpol"), view.id()).isEmpty());
  }

  @Test
  void givesTheSameFilterTheSameAddressAndWritesNothing() {
    var first = looked(RUSSIAN);
    var lying = record();

    assertEquals(first, looked(RUSSIAN));
    assertArrayEquals(lying, record());
  }

  @Test
  void forgetsTheOldestOfWhatWasOnlyLookedThroughAndNothingThatIsKept() {
    var kept = looked(RUSSIAN);
    views.keep(rooms.lead(), kept.id(), "Russian");
    var oldest = looked(RUSSIAN.with(Facet.TAG, "0"));
    for (int i = 1; i <= Views.MOST_LOOSE; i++) looked(RUSSIAN.with(Facet.TAG, "" + i));

    var left = views.of(rooms.lead());
    assertTrue(left.find(desk, kept.id()).isPresent());
    assertTrue(left.find(desk, oldest.id()).isEmpty());
    assertEquals(1 + Views.MOST_LOOSE, left.all().size());
  }

  @Test
  void keepsNoMoreThanItCanList() {
    for (int i = 0; i < Views.MOST_KEPT; i++) {
      views.keep(rooms.lead(), looked(RUSSIAN.with(Facet.TAG, "" + i)).id(), "" + i);
    }
    var more = looked(RUSSIAN);

    views.keep(rooms.lead(), more.id(), "one more");

    assertTrue(views.of(rooms.lead()).isFull());
    assertFalse(views.of(rooms.lead()).isKept(more.id()));
  }

  @Test
  void liesSealedAndDoesNotOpenForAnotherMember() {
    views.keep(rooms.lead(), looked(RUSSIAN.with(Facet.TAG, "needle-tag")).id(), "needle-name");

    byte[] record = record();
    var text = new String(record, StandardCharsets.ISO_8859_1);
    assertFalse(text.contains("needle") || text.contains("LANGUAGE"));
    var other = rooms.reviewer("reviewer-general");
    rooms.database.transaction(tx -> tx.run("INSERT INTO member_view (member, record) VALUES (?, ?)",
        other.id().bytes(), record));
    assertTrue(views.of(other).all().isEmpty());
  }

  @Test
  void goesWithTheMember() {
    var leaver = rooms.reviewer("reviewer-taskforce");
    views.look(leaver, View.fresh(rooms.desk("taskforce"), RUSSIAN, Order.URGENCY));

    assertEquals(Members.Outcome.DONE, rooms.office.members.remove(rooms.reviewer("steward"), leaver.id()));

    assertTrue(rooms.database.transaction(tx -> tx.list("SELECT 1 FROM member_view", row -> 1)).isEmpty());
  }

  @Test
  void doesNothingForAnAddressThatIsNobodys() {
    views.keep(rooms.lead(), UUID.randomUUID(), "a guess");
    views.remove(rooms.lead(), UUID.randomUUID());

    assertTrue(views.of(rooms.lead()).all().isEmpty());
  }

  private static View looked(Filter filter) {
    return views.look(rooms.lead(), View.fresh(desk, filter, Order.URGENCY));
  }

  private static byte[] record() {
    return rooms.database.transaction(tx -> tx.one("SELECT record FROM member_view WHERE member = ?",
        row -> row.getBytes(1), (Object) rooms.lead().id().bytes())).orElseThrow();
  }
}
