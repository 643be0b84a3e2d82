package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.desk.DeskId;
import org.amparo.platform.AwayException;
import org.amparo.vault.TamperedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk's list: its order, its keys, its bells, and what colleagues leave each other. */
class CaseloadIT {
  private static Rooms rooms;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
  }

  @BeforeEach
  void forget() {
    rooms.forget();
  }

  @Test
  void showsTheMostUrgentFirstThenTheUnreadThenTheLongestWaiting() {
    var older = Filer.whoSent(rooms, Filer.CALM).id();
    rooms.pass(Duration.ofHours(2));
    var newer = Filer.whoSent(rooms, Filer.CALM).id();
    var read = Filer.whoSent(rooms, Filer.CALM).id();
    open("general", read).close();
    var hearing = Filer.whoSent(rooms, hearing(rooms.days.today().plusDays(3))).id();
    var closed = Filer.whoSent(rooms, hearing(rooms.days.today())).id();
    rooms.casework.status(rooms.lead(), open("general", closed), StatusHistory.CLOSED, "");

    assertEquals(List.of(hearing, older, newer, read, closed), list("general").stream().map(Line::complaint).toList());
  }

  @Test
  void raisesAHearingAsItsDayComesNear() {
    Filer.whoSent(rooms, hearing(rooms.days.today().plusDays(5)));
    assertEquals(Urgency.U1, list("general").get(0).today().urgency());

    rooms.pass(Duration.ofDays(4));

    assertEquals(Urgency.U0, list("general").get(0).today().urgency());
  }

  @Test
  void isOverdueOnceTheFirstReadWasPromisedForEarlierUntilSomebodyReadsIt() {
    var id = Filer.whoSent(rooms, Filer.IN_DANGER).id();
    assertFalse(overdue("family"));

    rooms.pass(Duration.ofHours(5));

    assertTrue(overdue("family"));
    open("family", id).close();
    assertFalse(overdue("family"));
    assertTrue(overdue("interpol"));
  }

  @Test
  void countsBellsForTodayAndForTheDaysThatRaiseIt() {
    var general = rooms.desk("general");
    Filer.whoSent(rooms, hearing(rooms.days.today().plusDays(10)));

    assertEquals(Map.of(Urgency.U2, 1L), waiting(general));
    assertEquals(List.of("0 U2", "3 U1", "9 U0"), bells(general));
  }

  @Test
  void correctsBellsByAListing() {
    var family = rooms.desk("family");
    var id = Filer.whoSent(rooms, Filer.IN_DANGER).id();
    Filer.whoSent(rooms, Filer.IN_DANGER);
    assertEquals(Map.of(Urgency.U0, 2L), waiting(family));

    open("family", id).close();
    list("family");

    assertEquals(1L, waiting(family).get(Urgency.U0));
    assertEquals(2L, waiting(rooms.desk("interpol")).get(Urgency.U0));
  }

  @Test
  void losesNoBellToACrashWhileListing() {
    var family = rooms.desk("family");
    Filer.whoSent(rooms, Filer.IN_DANGER);
    list("family");
    int statements = rooms.wire.statements(() -> list("family")).size();

    for (int cut = 1; cut <= statements; cut++) {
      rooms.wire.cut(new Wire.Cut(cut, 0), () -> assertThrows(AwayException.class, () -> list("family")));
      assertEquals(1L, waiting(family).get(Urgency.U0));
    }
  }

  @Test
  void losesNoBellThatRingsWhileItLists() {
    var family = rooms.desk("family");
    var first = Filer.whoSent(rooms, Filer.IN_DANGER);
    list("family");

    rooms.wire.meanwhile(untilItCorrects("family"), () -> Filer.whoSent(rooms, Filer.IN_DANGER), () -> list("family"));

    assertTrue(waiting(family).get(Urgency.U0) >= 2, "first was " + first.id());
  }

  @Test
  void keepsALineKeyWhichGoesWithTakingBackAndIsMadeAnew() {
    var filer = Filer.whoSent(rooms, Filer.CALM);
    list("general");
    assertTrue(lineKey(filer));

    rooms.takingBack(Rooms.UNDO).takeBack(filer.id());
    assertFalse(lineKey(filer));
    assertTrue(list("general").isEmpty());

    rooms.takingBack(Rooms.UNDO).undo(filer.id());
    assertEquals(1, list("general").size());
    assertTrue(lineKey(filer));
  }

  @Test
  void keepsNoLineKeyOfWhatIsTakenBackWhileItLists() {
    var filer = Filer.whoSent(rooms, Filer.CALM);
    list("interpol");

    rooms.wire.meanwhile(untilItCorrects("interpol"), () -> rooms.takingBack(Rooms.UNDO).takeBack(filer.id()), () -> list("general"));

    assertFalse(lineKey(filer));
  }

  @Test
  void makesADamagedLineKeyAnewAndRefusesAForeignOne() {
    var filer = Filer.whoSent(rooms, Filer.CALM);
    list("general");
    scribble(filer, new byte[152]);

    assertEquals(1, list("general").size());
    open("general", filer.id()).close();

    scribble(filer, foreignLineKey(filer));
    assertThrows(TamperedException.class, () -> open("general", filer.id()));
  }

  @Test
  void losesNoTriageOfAColleagueWhoWroteSinceTheCaseWasOpened() {
    var filer = Filer.whoSent(rooms, Filer.CALM).elsewhere();
    rooms.conversation.say(filer.id(), filer.conversationKey(), UUID.randomUUID(), "es", "algo");
    var mine = open("general", filer.id());
    var colleague = rooms.reviewer("reviewer-general");
    var theirs = rooms.opening.open(colleague, rooms.desk("general"), filer.id()).orElseThrow();

    rooms.casework.messagesSeen(rooms.lead(), mine, 1);
    rooms.casework.status(colleague, theirs, StatusHistory.CLOSED, "");
    rooms.casework.messagesSeen(rooms.lead(), mine, 1);

    var line = list("general").get(0);
    assertEquals(0, line.newMessages());
    assertEquals(StatusHistory.CLOSED, line.triage().status());
  }

  @Test
  void letsOnlyTheLeadingDeskSetTheStatusAndTheOthersSeeThatItIsClosed() {
    var id = Filer.whoSent(rooms, Filer.IN_DANGER).id();

    assertFalse(rooms.casework.status(rooms.lead(), open("interpol", id), StatusHistory.CLOSED, ""));
    assertTrue(rooms.casework.status(rooms.lead(), open("family", id), StatusHistory.CLOSED, ""));

    assertTrue(list("detention").get(0).closed());
    rooms.pass(Duration.ofDays(2));
    assertFalse(overdue("detention"));
  }

  @Test
  void setsAStatusOnceWhoeverPressesTwice() {
    var id = Filer.whoSent(rooms, Filer.CALM).id();
    var open = open("general", id);

    assertTrue(rooms.casework.status(rooms.lead(), open, "in_review", "mira"));
    assertTrue(rooms.casework.status(rooms.lead(), open, "in_review", "mira"));

    assertEquals(2, open("general", id).history().steps().size());
  }

  @Test
  void keepsNotesForTheDeskThatWroteThem() {
    var id = Filer.whoSent(rooms, Filer.IN_DANGER).id();
    var form = UUID.randomUUID();

    rooms.casework.note(rooms.lead(), open("family", id), form, "una nota");
    rooms.casework.note(rooms.lead(), open("family", id), form, "una nota");

    assertEquals(1, rooms.casework.notes(open("family", id)).size());
    assertTrue(rooms.casework.notes(open("interpol", id)).isEmpty());
  }

  /** Two acts at once: neither is lost, and neither takes the other's ledger entry for a forgery. */
  @Test
  void takesTwoActsOfTheLedgerAtOnce() {
    for (int round = 0; round < 10; round++) {
      var one = open("general", Filer.whoSent(rooms, Filer.CALM).id());
      var other = open("general", Filer.whoSent(rooms, Filer.CALM).id());

      assertEquals(List.of("true", "true"), Walking.together(
          () -> "" + rooms.casework.note(rooms.lead(), one, UUID.randomUUID(), "a"),
          () -> "" + rooms.casework.note(rooms.lead(), other, UUID.randomUUID(), "b")));
    }
  }

  @Test
  void doesNotLetOneDamagedCaseHideTheOthers() {
    var damaged = Filer.whoSent(rooms, Filer.CALM).id();
    var sound = Filer.whoSent(rooms, Filer.CALM).id();
    rooms.database.transaction(tx -> tx.run(
        "UPDATE complaint_record SET bytes = REVERSE(bytes) WHERE complaint = ? AND code = 517", (Object) damaged.bytes()));

    var listing = rooms.caseload().list(rooms.lead(), rooms.desk("general"));

    assertEquals(List.of(sound), listing.lines().stream().map(Line::complaint).toList());
    assertEquals(1, listing.damaged());
  }

  @Test
  void opensALineOnceAndAgainOnlyWhenItChanged() {
    var one = Filer.whoSent(rooms, Filer.CALM).id();
    Filer.whoSent(rooms, Filer.CALM);
    var first = list("general");

    assertTrue(rooms.wire.statements(() -> list("general")).stream().noneMatch(sql -> sql.contains("complaint_record")));
    assertSame(first.get(0), list("general").get(0));

    open("general", one).close();
    assertEquals(List.of(true, false), List.of(list("general").get(1).triage().wasRead(),
        list("general").get(0).triage().wasRead()));
  }

  @Test
  void forgetsItsLinesWithTheLastWhoReadsThem() {
    Filer.whoSent(rooms, Filer.CALM);
    var line = list("general").get(0);

    rooms.caseload().leaveUnattended(member -> true);
    assertSame(line, list("general").get(0));

    rooms.caseload().leaveUnattended(member -> false);
    assertNotSame(line, list("general").get(0));
  }

  /** How many statements a listing makes before it corrects the bells. */
  private static int untilItCorrects(String queue) {
    return (int) rooms.wire.statements(() -> list(queue)).stream()
        .takeWhile(sql -> !sql.contains("FOR UPDATE")).count();
  }

  private static String hearing(LocalDate day) {
    return Filer.CALM.replace("'role'", "'event': 'hearing', 'event_date': {'value': '" + day + "'}, 'role'");
  }

  private static List<Line> list(String queue) {
    return rooms.caseload().list(rooms.lead(), rooms.desk(queue)).lines();
  }

  private static boolean overdue(String queue) {
    return list(queue).get(0).overdueAt(rooms.clock.instant().atZone(rooms.days.zone()));
  }

  private static OpenCase open(String queue, ComplaintId id) {
    return rooms.opening.open(rooms.lead(), rooms.desk(queue), id).orElseThrow();
  }

  private static Map<Urgency, Long> waiting(DeskId desk) {
    return rooms.database.transaction(tx -> rooms.bells().waiting(tx, desk));
  }

  private static List<String> bells(DeskId desk) {
    var today = rooms.days.today();
    return rooms.database.transaction(tx -> tx.list("SELECT day, level FROM bell WHERE desk = ? ORDER BY day",
        row -> today.until(LocalDate.parse(row.getString(1))).getDays() + " " + Urgency.values()[row.getInt(2)],
        (Object) desk.bytes()));
  }

  private static boolean lineKey(Filer filer) {
    return new Inside(rooms, filer.id()).wraps().get(0).lineKey().isPresent();
  }

  private static void scribble(Filer filer, byte[] lineKey) {
    rooms.database.transaction(tx -> tx.run("UPDATE complaint_desk SET line_key = ? WHERE complaint = ?", lineKey,
        filer.id().bytes()));
  }

  private static byte[] foreignLineKey(Filer filer) {
    var wrap = new Inside(rooms, filer.id()).wraps().get(0);
    try (var other = rooms.vault.fresh()) {
      var listKey = rooms.lead().listKey(wrap.desk(), wrap.epoch());
      return rooms.vault.lock(other.expose(), listKey, Opening.lineKeyLabel(wrap));
    }
  }
}
