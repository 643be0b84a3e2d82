package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amparo.conversation.Returning;
import org.amparo.vault.Purpose;
import org.amparo.vault.TamperedException;
import org.amparo.questionnaire.Answers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before sending: what is kept, for whom it opens, and when it goes. */
class DraftIT {
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
  void keepsNothingBeforeTheYesToTheNotes() {
    var filer = Filer.starts(rooms);

    assertEquals(Kept.NEEDS_CONSENT, filer.keeps(5, "{'harm': ['detention']}"));
    assertTrue(filer.draft().isEmpty());
  }

  @Test
  void dropsWhatAChangeOfMindHidesOnAnyScreenTheIdentityToo() {
    var filer = Filer.starts(rooms).says(Filer.IN_DANGER);
    assertTrue(filer.draft().ids().containsAll(List.of("find_me", "custody")));

    filer.keeps(2, "{'role': 'family', 'custody': 'free_us'}");

    assertFalse(filer.draft().ids().contains("find_me"));
    filer.keeps(2, "{'role': 'family', 'custody': 'detained_ice'}");
    assertFalse(filer.draft().ids().contains("find_me"));
  }

  /** A tab that lay open since before the story was told, and is saved now. */
  @Test
  void erasesNothingByAFormDrawnBeforeTheScreenWasAnswered() {
    var filer = Filer.starts(rooms).says(Filer.CALM).says("{'harm': ['other'], 'story': 'lo que pasó'}");

    rooms.drafts().keep(filer.token(), 5, Answers.none(), lying -> false);
    assertTrue(filer.draft().ids().contains("story"));

    rooms.drafts().keep(filer.token(), 5, Answers.none(), lying -> lying.ids().contains("story"));
    assertFalse(filer.draft().ids().contains("story"));
  }

  @Test
  void keepsANumberMovedApartThroughAChangeOfMind() {
    var filer = Filer.starts(rooms).says(Filer.IN_DANGER).says("{'harm': ['other'], 'story': 'mi A012345678 no es'}");

    rooms.drafts().moveNumbersApart(filer.token(), rooms.identifiers);
    filer.keeps(2, "{'role': 'self', 'custody': 'free_us'}");
    filer.keeps(5, "{'harm': ['other'], 'story': 'otra cosa'}");

    try (var draft = rooms.drafts().open(filer.token()).orElseThrow()) {
      assertEquals(List.of("A012345678"), draft.moved().stream().map(Identity.Moved::text).toList());
    }
  }

  @Test
  void takesANumberOutOfTheStoryAndKeepsItNowhere() {
    var filer = Filer.starts(rooms).says(Filer.CALM).says("{'harm': ['other'], 'story': 'mi A012345678 no es'}");

    rooms.drafts().takeNumbersOut(filer.token(), rooms.identifiers);

    try (var draft = rooms.drafts().open(filer.token()).orElseThrow()) {
      assertTrue(draft.moved().isEmpty());
      assertFalse(draft.answers().json().contains("A012345678"));
    }
  }

  @Test
  void fallsAsleepAfterTwelveHoursAndThenOnlyTheCodeOpensIt() {
    var filer = Filer.starts(rooms).says(Filer.CALM).getsCode();
    var code = filer.code();

    rooms.pass(Duration.ofHours(12).minusMinutes(1));
    assertTrue(rooms.doors.look(filer.token()).isPresent());
    rooms.pass(Duration.ofHours(12));

    assertEquals(Kept.GONE, filer.keeps(2, "{'role': 'self'}"));
    assertTrue(rooms.doors.look(filer.token()).isEmpty());
    assertTrue(rooms.returning.arrive(code).orElseThrow().draft());
  }

  @Test
  void showsTheSentCodeAgainForADayOrUntilItIsSaidToBeKept() {
    var patient = Filer.whoSent(rooms, Filer.CALM);
    var quick = Filer.whoSent(rooms, Filer.CALM);

    rooms.doors.leave(quick.token());
    rooms.pass(Duration.ofHours(24).minusMinutes(1));

    assertTrue(rooms.doors.look(quick.token()).isEmpty());
    assertInstanceOf(Door.Sent.class, rooms.doors.look(patient.token()).orElseThrow());
    rooms.pass(Duration.ofMinutes(1));
    assertTrue(rooms.doors.look(patient.token()).isEmpty());
  }

  @Test
  void goesOnTheDayThatWasNamed() {
    var filer = Filer.starts(rooms).says(Filer.CALM).getsCode();
    var code = filer.code();
    var named = rooms.drafts().open(filer.token()).orElseThrow().erasedOn();

    rooms.pass(Duration.ofDays(6));
    rooms.retention().sweep();
    assertTrue(rooms.returning.arrive(code).isPresent());
    rooms.pass(Duration.ofDays(1));
    rooms.retention().sweep();

    assertEquals(named, rooms.days.today());
    assertTrue(rooms.returning.arrive(code).isEmpty());
    assertEquals(0, new Inside(rooms, filer.id()).rows());
  }

  @Test
  void countsItsDaysFromTheLastSave() {
    var filer = Filer.starts(rooms).says(Filer.CALM).getsCode();
    var code = filer.code();

    rooms.pass(Duration.ofDays(5));
    Filer.arrives(rooms, code).keeps(2, "{'role': 'friend'}");
    rooms.pass(Duration.ofDays(5));
    rooms.retention().sweep();

    assertTrue(rooms.returning.arrive(code).isPresent());
  }

  @Test
  void refusesARecordThatWasPutBackAlone() {
    var filer = Filer.starts(rooms).says(Filer.CALM);
    var place = Place.screen(2);
    var older = new Inside(rooms, filer.id()).records().get(place);

    filer.keeps(2, "{'role': 'friend'}");
    put(filer.id(), place, older);

    assertThrows(TamperedException.class, () -> rooms.drafts().open(filer.token()));
  }

  @Test
  void leavesAndErasesADraftThatDoesNotOpenAnyMore() {
    var erasing = Filer.starts(rooms).says(Filer.CALM);
    var leaving = Filer.starts(rooms).says(Filer.CALM);
    List.of(erasing, leaving).forEach(filer -> put(filer.id(), Place.of(Purpose.CASE_KEYS), new byte[200]));

    assertTrue(rooms.drafts().erase(erasing.token()));
    rooms.drafts().leave(leaving.token());

    assertEquals(0, new Inside(rooms, erasing.id()).rows() + new Inside(rooms, leaving.id()).rows());
  }

  @Test
  void saysThatThereWasNothingToEraseOnceItWasSentElsewhere() {
    var filer = Filer.starts(rooms).says(Filer.CALM).getsCode();
    var other = filer.elsewhere().sends();

    assertFalse(rooms.drafts().erase(filer.token()));
    assertInstanceOf(Door.Sent.class, rooms.doors.look(other.token()).orElseThrow());
    assertInstanceOf(Door.SentElsewhere.class, rooms.doors.look(filer.token()).orElseThrow());
    assertEquals(Kept.WAS_SENT, filer.keeps(2, "{'role': 'friend'}"));
  }

  @Test
  void keepsBothScreensThatAreSavedAtOnce() {
    for (int round = 0; round < 10; round++) {
      var filer = Filer.starts(rooms).says(Filer.CALM);

      var replies = Walking.together(() -> filer.keeps(2, "{'role': 'friend'}").name(),
          () -> filer.keeps(4, "{'allegation': ['cartel_fto']}").name());

      assertEquals(List.of("SAVED", "SAVED"), replies);
      assertTrue(filer.draft().has("role", "friend") && filer.draft().has("allegation", "cartel_fto"));
    }
  }

  @Test
  void hasOneCodeWhoeverAsksAtOnce() {
    for (int round = 0; round < 5; round++) {
      var filer = Filer.starts(rooms).says(Filer.CALM);

      Walking.together(() -> "" + rooms.codes().mint(filer.token()), () -> "" + rooms.codes().mint(filer.token()));

      var records = new Inside(rooms, filer.id()).records().keySet();
      assertEquals(1, records.stream().filter(place -> place.purpose() == Purpose.RECEIPT_CASE).count());
      assertTrue(rooms.returning.arrive(filer.code()).orElseThrow().draft());
    }
  }

  @Test
  void isSentOnceWhoeverSendsAtOnce() {
    for (int round = 0; round < 10; round++) {
      var one = Filer.starts(rooms).says(Filer.IN_DANGER).getsCode();
      var other = one.elsewhere();

      assertEquals(List.of("Sent", "Sent"), Walking.together(
          () -> rooms.filing().send(one.token()).getClass().getSimpleName(),
          () -> rooms.filing().send(other.token()).getClass().getSimpleName()));

      assertEquals(3, new Inside(rooms, one.id()).wraps().size());
      assertEquals(List.of("SENT false", "SENT true"), new Inside(rooms, one.id()).doors().stream()
          .map(door -> door.replaceFirst(" [^ ]*$", "")).toList());
    }
  }

  /** Between reading the code and making the door, another device sent or erased: the door must not be made. */
  @Test
  void makesNoDoorToWhatIsSentOrErasedWhileACodeIsRead() {
    var sending = Filer.starts(rooms).says(Filer.CALM).getsCode();
    var erasing = Filer.starts(rooms).says(Filer.CALM).getsCode();

    var afterSending = arriving(sending, () -> rooms.filing().send(sending.token()));
    var afterErasing = arriving(erasing, () -> rooms.drafts().erase(erasing.token()));

    assertEquals(Optional.of(false), afterSending);
    assertEquals(Optional.empty(), afterErasing);
    assertEquals(0, new Inside(rooms, erasing.id()).rows());
  }

  /** Where the code leads when something else happens while it is read for the first time. */
  private static Optional<Boolean> arriving(Filer filer, Runnable meanwhile) {
    var code = filer.code();
    return rooms.wire.meanwhile(3, meanwhile, () -> rooms.returning.arrive(code).map(Returning.Arrival::draft));
  }

  @Test
  void spendsNoDerivationOnACodeForNoDraft() {
    try (var stranger = rooms.vault.fresh()) {
      var statements = rooms.wire.statements(() -> assertFalse(rooms.codes().mint(stranger)));

      assertEquals(1, statements.size());
    }
  }

  private static void put(ComplaintId id, Place place, byte[] record) {
    rooms.database.transaction(tx -> {
      new RecordTable().put(tx, id, place, record);
      return null;
    });
  }
}
