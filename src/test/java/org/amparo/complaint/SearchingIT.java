package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.conversation.Message;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Line;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking inside the cases of a desk: what is found where, what stays closed, and what stands in the ledger. */
class SearchingIT {
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
  void findsNewestFirstWhateverAccentsCaseAndDigits() {
    var older = tells("Me llamo JOSÉ, caso ٠٠١٢");
    rooms.pass(Duration.ofHours(2));
    var newer = tells("dice Jose, caso 0012");
    tells("otra cosa");

    assertEquals(List.of(newer, older), ids(look("jose 0012")));
  }

  @Test
  void wantsAllWordsButNotInOnePlace() {
    var id = tells("en Tapachula");
    note(id, "llamar al consulado");

    assertEquals(List.of(id), ids(look("tapachula consulado")));
    assertEquals(List.of(), look("tapachula embajada"));
  }

  @Test
  void saysInWhichPlaceItStands() {
    var filer = Filer.whoSent(rooms, telling("uno")).elsewhere();
    rooms.conversation.say(filer.id(), filer.conversationKey(), UUID.randomUUID(), "es", "la palabra dos");
    try (var open = opened("general", filer.id())) {
      rooms.conversation.answer(rooms.lead(), open, UUID.randomUUID(), "es", "la palabra tres", List.of());
    }
    note(filer.id(), "la palabra cuatro");

    assertEquals(List.of("ANSWER story"), places(look("uno")));
    assertEquals(List.of("FROM_FILER "), places(look("dos")));
    assertEquals(List.of("FROM_DESK "), places(look("tres")));
    assertEquals(List.of("NOTE "), places(look("cuatro")));
  }

  @Test
  void opensNoIdentityAndNoNoteOfAnotherDesk() {
    var id = Filer.whoSent(rooms, Filer.IN_DANGER).id();
    try (var open = opened("interpol", id)) {
      rooms.casework.note(rooms.lead(), open, UUID.randomUUID(), "nota ajena");
    }

    assertEquals(List.of(), look(rooms.lead(), "family", "A012345678"));
    assertEquals(List.of(), look(rooms.lead(), "family", "ajena"));
    assertEquals(1, look(rooms.lead(), "interpol", "ajena").size());
  }

  @Test
  void marksNothingAsRead() {
    tells("algo");

    look("algo");

    assertFalse(rooms.caseload().list(rooms.lead(), rooms.desk("general")).lines().get(0).triage().wasRead());
  }

  @Test
  void doesNotKnowACaseThatThisMemberMustNotSee() {
    var id = tells("algo");
    var colleague = rooms.reviewer("reviewer-general");
    try (var open = opened("general", id)) {
      rooms.casework.act(rooms.lead(), open, (tx, row) -> rooms.casework.change(tx, open,
          triage -> triage.handling(triage.handling().barring(Set.of(colleague.id())))));
    }

    assertEquals(List.of(), look(colleague, "general", "algo"));
    assertEquals("cases=0 looked=0", counts(colleague, "algo"));
    assertEquals(1, look("algo").size());
  }

  @Test
  void writesDownTheDeskBeforeAndHowManyBehindAndNeverTheWords() {
    tells("algo");
    tells("nada");

    look("algo");

    var newest = rooms.office.ledger.newest(Long.MAX_VALUE, 2);
    assertEquals(List.of("search.ended", "search.begun"), newest.stream().map(line -> line.entry().act()).toList());
    assertEquals("2 1 all", codes(newest.get(0)));
  }

  @Test
  void writesDownHowFarItCameWhenWhoeverLookedHasGone() {
    tells("algo");
    tells("algo");
    var gone = new Searching.Watcher() {
      @Override
      public void found(Found found) throws IOException {
        throw new IOException("the connection ended");
      }

      @Override
      public void lookedInto(int cases) {}
    };

    assertThrows(IOException.class, () -> searching().look(rooms.lead(), wish("general", "algo", 0), gone));

    assertEquals("0 1 gone", codes(rooms.office.ledger.newest(Long.MAX_VALUE, 1).get(0)));
  }

  @Test
  void goesOnBehindWhatWasLookedAt() throws IOException {
    tells("algo primero");
    rooms.pass(Duration.ofHours(2));
    tells("algo segundo");
    var seen = new Seen();

    var tally = searching().look(rooms.lead(), wish("general", "algo", 1), seen);

    assertEquals(List.of("algo primero"), seen.found.stream().map(one -> one.hits().get(0).passage().text()).toList());
    assertEquals(1, tally.among());
  }

  @Test
  void looksPastADamagedCase() {
    var damaged = tells("algo");
    var sound = tells("algo");
    rooms.caseload().list(rooms.lead(), rooms.desk("general"));
    rooms.database.transaction(tx -> tx.run(
        "UPDATE complaint_record SET bytes = REVERSE(bytes) WHERE complaint = ? AND code = 513", (Object) damaged.bytes()));

    assertEquals(List.of(sound), ids(look("algo")));
    assertEquals("cases=2 looked=1", counts(rooms.lead(), "algo"));
  }

  private static final class Seen implements Searching.Watcher {
    private final List<Found> found = new ArrayList<>();

    @Override
    public void found(Found one) {
      found.add(one);
    }

    @Override
    public void lookedInto(int cases) {}
  }

  private static Searching searching() {
    return new Searching(rooms.database, rooms.vault, rooms.box, rooms.caseload(), rooms.editions, rooms.office.ledger,
        rooms.days, Message::words);
  }

  private static Searching.Wish wish(String queue, String words, int skip) {
    return new Searching.Wish(rooms.desk(queue), Sought.of(words), skip);
  }

  private static List<Found> look(String words) {
    return look(rooms.lead(), "general", words);
  }

  private static List<Found> look(Reviewer reviewer, String queue, String words) {
    var seen = new Seen();
    looked(reviewer, queue, words, seen);
    return seen.found;
  }

  private static String counts(Reviewer reviewer, String words) {
    var tally = looked(reviewer, "general", words, new Seen());
    return "cases=" + tally.among() + " looked=" + tally.looked();
  }

  private static Tally looked(Reviewer reviewer, String queue, String words, Seen seen) {
    try {
      return searching().look(reviewer, wish(queue, words, 0), seen);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ComplaintId tells(String story) {
    return Filer.whoSent(rooms, telling(story)).id();
  }

  private static String telling(String story) {
    return Filer.CALM.replace("no soy yo", story);
  }

  private static void note(ComplaintId id, String text) {
    try (var open = opened("general", id)) {
      rooms.casework.note(rooms.lead(), open, UUID.randomUUID(), text);
    }
  }

  private static OpenCase opened(String queue, ComplaintId id) {
    return rooms.opening.open(rooms.lead(), rooms.desk(queue), id).orElseThrow();
  }

  private static List<ComplaintId> ids(List<Found> found) {
    return found.stream().map(one -> one.line().complaint()).toList();
  }

  private static List<String> places(List<Found> found) {
    return found.get(0).hits().stream().map(hit -> hit.passage().kind() + " " + hit.passage().question()).toList();
  }

  private static String codes(Line line) {
    var codes = line.entry().codes();
    return codes.get("looked") + " " + codes.get("found") + " " + codes.get("end");
  }
}
