package org.amparo.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.Consents;
import org.amparo.complaint.Filer;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Rooms;
import org.amparo.desk.DeskId;
import org.amparo.receipt.Receipt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After sending: words both ways, consents, coming back, taking back. */
class ConversationIT {
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
  void readsInTheOrderInWhichItWasSaid() {
    var filer = Filer.whoSent(rooms, Filer.CALM).elsewhere();
    say(filer, "uno");
    answer(filer.id(), "two");
    say(filer, "tres");
    answer(filer.id(), "four");

    assertEquals(List.of("uno", "two", "tres", "four"), talk(filer).messages().stream().map(Message::text).toList());
  }

  @Test
  void makesOneMessageOfAFormThatIsSentTwice() {
    var filer = Filer.whoSent(rooms, Filer.CALM).elsewhere();
    var form = UUID.randomUUID();

    assertTrue(rooms.conversation.say(filer.id(), filer.conversationKey(), form, "es", "uno"));
    assertTrue(rooms.conversation.say(filer.id(), filer.conversationKey(), form, "es", "uno"));

    assertEquals(1, talk(filer).messages().size());
  }

  @Test
  void namesThePapersThatCameWithAnAnswer() {
    var filer = Filer.whoSent(rooms, Filer.CALM).elsewhere();
    var papers = List.of(UUID.randomUUID(), UUID.randomUUID());

    rooms.conversation.answer(rooms.lead(), open(filer.id()), UUID.randomUUID(), "en", "here they are", papers);
    say(filer, "gracias");

    assertEquals(List.of(papers, List.of()), talk(filer).messages().stream().map(message -> message.files()).toList());
  }

  @Test
  void leavesNoTraceInALogOfAFormThatIsSentTwice() {
    var filer = Filer.whoSent(rooms, Filer.CALM).elsewhere();
    var form = UUID.randomUUID();

    var logged = Logged.during(() -> {
      rooms.conversation.say(filer.id(), filer.conversationKey(), form, "es", "uno");
      rooms.conversation.say(filer.id(), filer.conversationKey(), form, "es", "uno");
    });

    assertEquals(List.of(), logged);
  }

  @Test
  void bindsEachMessageToTheConsentsInForceThen() {
    var filer = Filer.whoSent(rooms, Filer.CALM).elsewhere();
    say(filer, "uno");
    rooms.conversation.consent(filer.id(), filer.conversationKey(), new Consents(Set.of("reviewers", "congress")));
    say(filer, "dos");

    var messages = talk(filer).messages();

    assertEquals(Set.of("reviewers", "congress"), talk(filer).consents().share());
    assertFalse(Arrays.equals(messages.get(0).consentsDigest(), messages.get(1).consentsDigest()));
  }

  @Test
  void showsTheStatusWithItsReasonAndDay() {
    var filer = Filer.whoSent(rooms, Filer.CALM);
    rooms.pass(Duration.ofHours(20));
    rooms.casework.status(rooms.lead(), open(filer.id()), "in_review", "lo leo");

    var history = talk(filer.elsewhere()).history();

    assertEquals(List.of("received", "in_review"), history.steps().stream().map(step -> step.status()).toList());
    assertEquals("lo leo", history.latest().reason());
    assertEquals(rooms.days.today(), history.latest().day());
  }

  @Test
  void closesTheReturnDoorAfterHalfAnHourUnused() {
    var filer = Filer.whoSent(rooms, Filer.CALM).elsewhere();
    rooms.pass(Duration.ofMinutes(29));
    assertTrue(rooms.doors.look(filer.token()).isPresent());
    rooms.pass(Duration.ofMinutes(29));
    assertTrue(rooms.doors.look(filer.token()).isPresent());

    rooms.pass(Duration.ofMinutes(30));

    assertTrue(rooms.doors.look(filer.token()).isEmpty());
  }

  @Test
  void isClosedToEveryDeskWhenTakenBackAndOpenToTheCode() {
    var filer = Filer.whoSent(rooms, Filer.CALM).elsewhere();
    var stale = open(filer.id());

    rooms.takingBack(Rooms.UNDO).takeBack(filer.id());

    assertTrue(rooms.caseload().list(rooms.lead(), general()).lines().isEmpty());
    assertTrue(rooms.opening.open(rooms.lead(), general(), filer.id()).isEmpty());
    assertFalse(rooms.conversation.answer(rooms.lead(), stale, UUID.randomUUID(), "en", "late", List.of()));
    assertFalse(rooms.casework.status(rooms.lead(), stale, "closed", ""));
    assertTrue(talk(filer).takenBack());
  }

  @Test
  void isWholeAgainAfterUndo() {
    var filer = Filer.whoSent(rooms, Filer.CALM).elsewhere();
    say(filer, "uno");
    rooms.takingBack(Rooms.UNDO).takeBack(filer.id());
    rooms.pass(Duration.ofDays(2));
    rooms.retention().sweep();

    rooms.takingBack(Rooms.UNDO).undo(filer.id());

    assertEquals(1, rooms.caseload().list(rooms.lead(), general()).lines().size());
    assertEquals(1, rooms.conversation.read(filer.id(), open(filer.id()).keys().conversationKey())
        .orElseThrow().messages().size());
  }

  @Test
  void isErasedThreeDaysAfterTakingBack() {
    var filer = Filer.whoSent(rooms, Filer.CALM);
    var code = filer.code();
    rooms.takingBack(Rooms.UNDO).takeBack(filer.id());
    var named = rooms.takingBack(Rooms.UNDO).erasedOn(rooms.days.today());

    rooms.pass(Duration.ofDays(2));
    rooms.retention().sweep();
    assertTrue(rooms.returning.arrive(code).isPresent());
    rooms.pass(Duration.ofDays(1));
    rooms.retention().sweep();

    assertEquals(named, rooms.days.today());
    assertTrue(rooms.returning.arrive(code).isEmpty());
  }

  @Test
  void isErasedAtOnceWhereNoTimeToUndoIsSet() {
    var filer = Filer.whoSent(rooms, Filer.CALM);
    var code = filer.code();

    rooms.takingBack(Period.ZERO).takeBack(filer.id());

    assertTrue(rooms.returning.arrive(code).isEmpty());
    assertTrue(rooms.doors.look(filer.token()).isEmpty());
  }

  @Test
  void answersEveryUnknownCodeAfterTheSameStatements() {
    var filer = Filer.whoSent(rooms, Filer.CALM);
    var erased = filer.code();
    rooms.takingBack(Rooms.UNDO).erase(filer.id());
    var never = Receipt.mint(new SecureRandom());

    assertEquals(rooms.wire.statements(() -> assertTrue(rooms.returning.arrive(never).isEmpty())),
        rooms.wire.statements(() -> assertTrue(rooms.returning.arrive(erased).isEmpty())));
  }

  @Test
  void answersAnotherDesksCaseAsItAnswersNone() {
    var theirs = Filer.whoSent(rooms, Filer.CALM).id();
    var none = ComplaintId.fresh();
    var interpol = rooms.desk("interpol");
    var reviewer = rooms.reviewer("reviewer-interpol");
    long entries = rooms.office.ledger.newest(Long.MAX_VALUE, 1).get(0).number();

    var statements = rooms.wire.statements(() -> rooms.opening.open(reviewer, interpol, none));

    for (var desk : List.of(interpol, general())) {
      assertEquals(statements, rooms.wire.statements(() ->
          assertTrue(rooms.opening.open(reviewer, desk, theirs).isEmpty())));
    }
    assertEquals(entries, rooms.office.ledger.newest(Long.MAX_VALUE, 1).get(0).number());
  }

  private static DeskId general() {
    return rooms.desk("general");
  }

  private static void say(Filer filer, String text) {
    assertTrue(rooms.conversation.say(filer.id(), filer.conversationKey(), UUID.randomUUID(), "es", text));
  }

  private static void answer(ComplaintId id, String text) {
    assertTrue(rooms.conversation.answer(rooms.lead(), open(id), UUID.randomUUID(), "en", text, List.of()));
  }

  private static OpenCase open(ComplaintId id) {
    return rooms.opening.open(rooms.lead(), general(), id).orElseThrow();
  }

  private static Talk talk(Filer filer) {
    return rooms.conversation.read(filer.id(), filer.conversationKey()).orElseThrow();
  }
}
