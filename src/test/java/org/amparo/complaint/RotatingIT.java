package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.platform.AwayException;
import org.amparo.vault.Secret;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk's new key: its cases follow one by one, and the old key goes when nothing lies under it any more. */
class RotatingIT {
  private static final String GENERAL = "general";

  private static Rooms rooms;
  private static DeskId desk;
  private static Secret cookie;
  private int epoch;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
    desk = rooms.desk(GENERAL);
  }

  @BeforeEach
  void forget() {
    rooms.forget();
    signIn();
    epoch = lead().epoch(desk);
  }

  private static void signIn() {
    cookie = rooms.office.session("lead").orElseThrow().cookieToken();
  }

  /** Opened anew, as for each request: with the seats as they are certified now. */
  private static Reviewer lead() {
    return rooms.office.sessions.find(cookie).orElseThrow();
  }

  private static void nextDay() {
    rooms.pass(Duration.ofDays(1));
    signIn();
  }

  private void begin() {
    epoch = rooms.rotation.begin(lead(), desk);
  }

  @Test
  void rekeysEveryCaseAndGoesOnWhereItStopped() {
    var ids = new ArrayList<ComplaintId>();
    for (int i = 0; i < 5; i++) {
      ids.add(Filer.whoSent(rooms, Filer.CALM).id());
    }
    assertEquals(0, step(5), "before a new epoch there is nothing to do");
    begin();

    assertEquals(2, step(2));
    assertEquals(3, rooms.rotating.left(desk, epoch));
    assertEquals(5, listed());
    assertEquals(3, step(100));

    assertEquals(0, rooms.rotating.left(desk, epoch));
    ids.forEach(id -> rooms.opening.open(lead(), desk, id).orElseThrow().close());
    assertTrue(ids.stream().allMatch(id -> new Inside(rooms, id).wraps().get(0).epoch() == epoch));
  }

  @Test
  void takesWhatIsTakenBackAlongSoThatUndoWorks() {
    var ana = Filer.whoSent(rooms, Filer.CALM);
    rooms.takingBack(Rooms.UNDO).takeBack(ana.id());
    begin();

    assertEquals(1, step(10));

    rooms.takingBack(Rooms.UNDO).undo(ana.id());
    rooms.opening.open(lead(), desk, ana.id()).orElseThrow().close();
  }

  @Test
  void doesNotReadTheCasesItRekeys() {
    var id = Filer.whoSent(rooms, Filer.CALM).id();
    begin();

    step(10);

    assertTrue(new Inside(rooms, id).row().orElseThrow().read().isEmpty());
    assertTrue(rooms.office.ledger.newest(Long.MAX_VALUE, 20).stream()
        .noneMatch(line -> line.entry().act().equals("case.opened")));
  }

  @Test
  void passesOverWhatDoesNotOpenAndKeepsTheOldEpochForIt() {
    var damaged = Filer.whoSent(rooms, Filer.CALM).id();
    Filer.whoSent(rooms, Filer.CALM);
    rooms.database.transaction(tx -> tx.run(
        "UPDATE complaint_record SET bytes = REVERSE(bytes) WHERE complaint = ? AND code = 513", (Object) damaged.bytes()));
    begin();

    assertEquals(1, step(10));
    assertEquals(1, rooms.rotating.left(desk, epoch));
    nextDay();
    assertEquals(0, step(10));

    assertTrue(rooms.rotation.older(desk).contains(epoch - 1));
  }

  @Test
  void endsTheOldEpochOnALaterDayThatFindsNothingEither() {
    var before = Filer.whoSent(rooms, Filer.CALM);
    begin();
    step(10);
    assertTrue(rooms.rotation.older(desk).contains(epoch - 1));

    nextDay();
    step(10);

    assertEquals(List.of(), rooms.rotation.older(desk));
    rooms.opening.open(lead(), desk, before.id()).orElseThrow().close();
    rooms.opening.open(lead(), desk, Filer.whoSent(rooms, Filer.CALM).id()).orElseThrow().close();
  }

  @Test
  void findsWhatWasFiledUnderTheOldKeyMeanwhile() {
    Filer.whoSent(rooms, Filer.CALM);
    begin();
    step(10);
    var late = Filer.whoSent(rooms, Filer.CALM).id();
    wrapForTheOldEpoch(late);

    nextDay();
    assertEquals(1, step(10));

    assertTrue(rooms.rotation.older(desk).contains(epoch - 1));
    rooms.opening.open(lead(), desk, late).orElseThrow().close();
  }

  /** As a filing leaves it that read the old certificate just before. */
  private void wrapForTheOldEpoch(ComplaintId id) {
    var inside = new Inside(rooms, id);
    var row = inside.row().orElseThrow();
    var pair = lead().deskKey(desk, epoch - 1);
    try (var key = inside.caseKey(inside.wraps().get(0), lead().deskKey(desk, epoch), row)) {
      var wrapped = rooms.vault.seal(key, pair.publicKey(), Opening.caseKeyLabel(id, row.ledgerId(), desk, epoch - 1));
      rooms.database.transaction(tx -> tx.run(
          "UPDATE complaint_desk SET epoch = ?, case_key = ?, line_key = NULL WHERE complaint = ?", epoch - 1, wrapped,
          id.bytes()));
    }
  }

  @Test
  void losesNoCaseWhereverItIsCut() {
    var it = new Handled(rooms);
    var family = it.desk(Handled.FAMILY);
    int familyEpoch = rooms.rotation.begin(lead(), family);
    var fresh = lead();
    var expected = seen(it, fresh);
    boolean whole = false;
    for (int cut = 1; !whole; cut++) {
      int at = cut;
      var done = new ArrayList<Integer>();
      rooms.wire.cut(new Wire.Cut(at, 0), () -> {
        try {
          done.add(rooms.rotating.step(fresh, family, 10));
        } catch (AwayException e) {
          assertTrue(at > 0, "the connection died, as it was meant to");
        }
      });
      whole = !done.isEmpty();
      assertEquals(expected, seen(it, fresh), "cut after " + at);
    }
    assertEquals(0, rooms.rotating.left(family, familyEpoch));
    assertTrue(it.say(it.ana.elsewhere()));
  }

  private static List<String> seen(Handled it, Reviewer fresh) {
    try (var open = it.rooms.opening.open(fresh, it.desk(Handled.FAMILY), it.id).orElseThrow()) {
      return List.of(open.answers().json(), open.identity().answers().json(),
          it.rooms.casework.notes(open).toString().length() + "", it.rooms.deskFiles.of(open).toString());
    }
  }

  @Test
  void isForALeadAlone() {
    Filer.whoSent(rooms, Filer.CALM);
    begin();

    assertEquals(0, rooms.rotating.step(rooms.office.reviewer("reviewer-general"), desk, 10));
    assertEquals(1, rooms.rotating.left(desk, epoch));
    assertFalse(rooms.rotation.older(desk).isEmpty());
  }

  private int step(int atMost) {
    return rooms.rotating.step(lead(), desk, atMost);
  }

  private int listed() {
    return rooms.caseload().list(lead(), desk).lines().size();
  }
}
