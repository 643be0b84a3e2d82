package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.conversation.Talk;
import org.amparo.harness.Places;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.vault.RecipientKey;
import org.amparo.vault.SealingPair;
import org.amparo.vault.TamperedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sending: to which desks, under which edition, and what nobody can do any more. */
class FilingIT {
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
  void isSealedToEachDeskOfItsQueuesAndTheFirstLeads() {
    var id = Filer.whoSent(rooms, Filer.IN_DANGER).id();

    var readers = rooms.office.desks.all().stream()
        .filter(desk -> rooms.opening.open(rooms.lead(), desk.id(), id).isPresent()).toList();
    assertEquals(Set.of("family", "interpol", "detention"),
        readers.stream().map(desk -> desk.queue()).collect(Collectors.toSet()));
    assertEquals(List.of("family"), readers.stream()
        .filter(desk -> rooms.opening.open(rooms.lead(), desk.id(), id).orElseThrow().leads())
        .map(desk -> desk.queue()).toList());
  }

  @Test
  void isReadOnlyWhereTheReaderSits() {
    var id = Filer.whoSent(rooms, Filer.IN_DANGER).id();

    assertTrue(rooms.opening.open(rooms.reviewer("reviewer-interpol"), rooms.desk("interpol"), id).isPresent());
    assertTrue(rooms.opening.open(rooms.reviewer("reviewer-interpol"), rooms.desk("family"), id).isEmpty());
    assertTrue(rooms.opening.open(rooms.reviewer("reviewer-interpol"), rooms.desk("records"), id).isEmpty());
    assertTrue(rooms.opening.open(rooms.reviewer("reviewer-taskforce"), rooms.desk("interpol"), id).isEmpty());
  }

  @Test
  void asksForWhatIsMissingAndForACodeAndKeepsTheDraft() {
    var filer = Filer.starts(rooms).says("{'lang': 'es', 'consent': true, 'role': 'self'}");
    var missing = assertInstanceOf(Sending.Missing.class, rooms.filing().send(filer.token()));
    assertEquals(List.of("allegation", "harm"), missing.questions().stream().map(one -> one.id()).toList());

    filer.says(Filer.CALM);

    assertInstanceOf(Sending.NeedsCode.class, rooms.filing().send(filer.token()));
    assertTrue(filer.draft().has("role", "self"));
  }

  @Test
  void staysADraftWhileOneOfItsDesksHasNoLineHere() {
    var filer = Filer.starts(rooms).says(Filer.IN_DANGER).getsCode();
    var name = "desk-" + rooms.desk("interpol").hex() + ".line";
    var line = rooms.office.files.read(name).orElseThrow();

    rooms.office.files.replace(name, new byte[0]);
    assertInstanceOf(Sending.NoDesk.class, rooms.filing().send(filer.token()));
    assertTrue(new Inside(rooms, filer.id()).wraps().isEmpty());
    assertTrue(filer.draft().has("role", "family"));

    rooms.office.files.replace(name, line);
    assertInstanceOf(Sending.Sent.class, rooms.filing().send(filer.token()));
  }

  @Test
  void pinsTheInboxKeyOfTheRow() {
    var filer = Filer.whoSent(rooms, Filer.CALM).elsewhere();
    assertArrayEquals(pinned(filer), inbox(filer));

    try (var seed = rooms.vault.fresh(); var other = SealingPair.fromSeed(seed)) {
      rooms.database.transaction(tx -> tx.run("UPDATE complaint SET inbox_key = ? WHERE id = ?",
          other.publicKey().encoded(), filer.id().bytes()));
    }

    assertFalse(Arrays.equals(pinned(filer), inbox(filer)));
  }

  private static byte[] pinned(Filer filer) {
    Talk talk = rooms.conversation.read(filer.id(), filer.conversationKey()).orElseThrow();
    return talk.history().inboxFingerprint();
  }

  private static byte[] inbox(Filer filer) {
    return RecipientKey.of(new Inside(rooms, filer.id()).row().orElseThrow().inboxKey().orElseThrow()).fingerprint();
  }

  @Test
  void sealsTheCoarseFactsThatUrgencyNeedsAndNoMore() {
    var id = Filer.whoSent(rooms, Filer.IN_DANGER).id();

    var line = rooms.caseload().list(rooms.lead(), rooms.desk("family")).lines().get(0);

    assertEquals(id, line.complaint());
    assertEquals(Urgency.U0, line.today().urgency());
    assertFalse(line.facts().facts().ids().contains("find_me"));
    assertFalse(line.facts().facts().ids().contains("story"));
  }

  @Test
  void opensTheIdentityOnlyAfterItStandsInTheLedger() {
    var id = Filer.whoSent(rooms, Filer.IN_DANGER).id();
    var open = rooms.opening.open(rooms.lead(), rooms.desk("family"), id).orElseThrow();
    assertFalse(open.answers().ids().contains("find_me"));
    assertEquals(Set.of("find_me.a_number", "find_me.birth_country"), open.lockedApart());

    var identity = rooms.opening.identity(rooms.lead(), open, "contact");

    assertTrue(identity.answers().ids().contains("find_me"));
    assertEquals("identity.opened", rooms.office.ledger.newest(Long.MAX_VALUE, 1).get(0).entry().act());
  }

  @Test
  void refusesAnAnswerThatWasPutBackAloneAtTheDesk() {
    var filer = Filer.starts(rooms).says(Filer.CALM);
    var place = Place.screen(2);
    var older = new Inside(rooms, filer.id()).records().get(place);
    filer.getsCode().sends();

    rooms.database.transaction(tx -> {
      new RecordTable().put(tx, filer.id(), place, older);
      return null;
    });

    assertThrows(TamperedException.class, () -> rooms.opening.open(rooms.lead(), rooms.desk("general"), filer.id()));
  }

  @Test
  void isReadWithTheEditionItWasFiledUnder() throws IOException {
    var first = Filer.whoSent(rooms, Filer.CALM).id();
    var before = rooms.questionnaire().version();

    try (var edited = Edited.config()) {
      asks(edited.replace("questionnaire.json", "'maxLength': 5000", "'maxLength': 4000").folder());
      var second = Filer.whoSent(rooms, Filer.CALM).id();

      assertEquals(before, openAtGeneral(first).filedUnder().version());
      assertFalse(before.equals(openAtGeneral(second).filedUnder().version()));
    } finally {
      asks(Rooms.CONFIG);
    }
  }

  @Test
  void sendsADraftWhoseScreenANewEditionNoLongerHas() {
    var filer = Filer.starts(rooms).says(Filer.CALM).getsCode();
    var place = Place.screen(8);
    var inside = new Inside(rooms, filer.id());
    try (var door = (Door.Draft) rooms.doors.look(filer.token()).orElseThrow()) {
      addsAScreen(filer.id(), door, place);
    }

    filer.sends();

    assertFalse(inside.records().containsKey(place));
    assertTrue(openAtGeneral(filer.id()).answers().has("role", "self"));
  }

  /** As an edition with eight screens left it. */
  private static void addsAScreen(ComplaintId id, Door.Draft door, Place place) {
    rooms.database.transaction(tx -> {
      var dossiers = new Dossiers(rooms.box);
      var lying = new RecordTable().all(tx, id, Dossiers.FIRST_CODE, Dossiers.LAST_CODE);
      try (var dossier = dossiers.open(id, lying, door.caseKey())) {
        var was = dossier.contents();
        var screens = new TreeMap<>(was.screens());
        screens.put(8, Answers.none());
        new RecordTable().putAll(tx, id,
            dossiers.sealed(id, new Contents("older", screens, was.identity()), dossier.keys(), Map.of()));
      }
      return null;
    });
    assertTrue(new Inside(rooms, id).records().containsKey(place));
  }

  private static void asks(Path folder) {
    var questionnaire = Questionnaire.read(folder);
    rooms.ask(questionnaire, Routing.read(folder, questionnaire));
  }

  /** A node that has just started knows no edition by heart. */
  private static Opening afterARestart() {
    return new Opening(rooms.database, rooms.vault, rooms.box, new Editions(rooms.database), rooms.office.ledger, rooms.conflicts,
        rooms.days);
  }

  private static OpenCase openAtGeneral(ComplaintId id) {
    return afterARestart().open(rooms.lead(), rooms.desk("general"), id).orElseThrow();
  }
}
