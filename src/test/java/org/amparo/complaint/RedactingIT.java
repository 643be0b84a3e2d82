package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.conversation.Message;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.questionnaire.Answer;
import org.amparo.receipt.Receipt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that a desk covers, and words that go for good; all are fictional. */
class RedactingIT {
  private static final String STORY = Filer.CALM.replace("no soy yo", "mi primo Teodoro vive en la calle nueve");
  private static Rooms rooms;
  private DeskId desk;
  private Reviewer member;
  private Receipt code;
  private ComplaintId id;

  @BeforeAll
  static void stand() {
    rooms = Rooms.fresh();
  }

  @BeforeEach
  void file() {
    rooms.forget();
    desk = rooms.desk("general");
    member = rooms.reviewer("reviewer-general");
    var filer = Filer.whoSent(rooms, STORY);
    code = filer.code();
    id = filer.id();
    var back = Filer.arrives(rooms, code);
    rooms.conversation.say(id, back.conversationKey(), UUID.randomUUID(), "es", "Teodoro tiene miedo");
  }

  private static Masking masking() {
    return new Masking(rooms.box, rooms.office.ledger, rooms.casework);
  }

  private static Redacting redacting() {
    return new Redacting(rooms.database, rooms.rekeying, rooms.box, rooms.office.ledger, Message::rewritten);
  }

  private OpenCase open(Reviewer by) {
    return rooms.opening.open(by, desk, id).orElseThrow();
  }

  private String seen(OpenCase open) {
    var story = ((Answer.Words) open.answers().of("story").orElseThrow()).text();
    return story + " | " + rooms.conversation.read(open).orElseThrow().messages().stream().map(Message::text)
        .collect(Collectors.joining(" | "));
  }

  private String seen(Reviewer by) {
    try (var open = open(by)) {
      return seen(open);
    }
  }

  private boolean mask(String passage) {
    try (var open = open(member)) {
      return masking().mask(member, open, UUID.randomUUID(), passage);
    }
  }

  private boolean redact(Reviewer by, String passage) {
    try (var open = open(by)) {
      return redacting().redact(by, open, passage);
    }
  }

  @Test
  void coversWordsWhereverTheyStandForEverybodyAtTheDesk() {
    assertTrue(mask("Teodoro"));

    assertEquals("mi primo █████ vive en la calle nueve | █████ tiene miedo", seen(rooms.lead()));
  }

  @Test
  void letsALeadLookBehindOnceAndWritesItDown() {
    mask("Teodoro");
    try (var open = open(rooms.lead())) {
      assertTrue(masking().look(rooms.lead(), open));
      assertTrue(seen(open).contains("Teodoro"));
    }

    assertTrue(rooms.office.ledger.newest(Long.MAX_VALUE, 1).get(0).entry().is(Act.PASSAGE_SHOWN));
    assertFalse(seen(rooms.lead()).contains("Teodoro"));
  }

  @Test
  void letsNobodyElseLookBehind() {
    mask("Teodoro");
    try (var open = open(member)) {
      assertFalse(masking().look(member, open));
      assertFalse(seen(open).contains("Teodoro"));
    }
  }

  @Test
  void takesAMaskAway() {
    mask("Teodoro");
    try (var open = open(member)) {
      assertTrue(masking().unmask(member, open, open.lyingMasks().all().get(0).id()));
    }

    assertTrue(seen(member).contains("Teodoro"));
  }

  @Test
  void coversNothingShorterThanAWord() {
    assertFalse(mask("mi"));
    assertFalse(mask("   "));
  }

  @Test
  void strikesWordsOutForGoodForThePersonToo() {
    mask("Teodoro");
    assertTrue(redact(rooms.lead(), "Teodoro"));

    assertFalse(seen(rooms.lead()).contains("Teodoro"));
    var back = Filer.arrives(rooms, code);
    var said = rooms.conversation.read(id, back.conversationKey()).orElseThrow().messages().get(0).text();
    assertEquals("█████ tiene miedo", said);
    try (var open = open(member)) {
      assertTrue(open.lyingMasks().all().isEmpty(), "a mask would still hold the words");
    }
  }

  @Test
  void givesTheCaseAFreshKeyAndKeepsTheCodeGood() {
    try (var before = open(rooms.lead())) {
      assertTrue(redacting().redact(rooms.lead(), before, "calle nueve"));
      assertFalse(rooms.casework.note(rooms.lead(), before, UUID.randomUUID(), "too late"), "the older key writes no more");
    }

    assertTrue(seen(member).contains("mi primo Teodoro vive en la █████"));
    assertEquals(id, Filer.arrives(rooms, code).id());
  }

  @Test
  void strikesThemOutOfTheTeamsNotes() {
    try (var open = open(member)) {
      rooms.casework.note(member, open, UUID.randomUUID(), "ask about Teodoro");
    }
    redact(rooms.lead(), "Teodoro");

    try (var open = open(member)) {
      assertEquals("ask about █████", rooms.casework.notes(open).get(0).text());
    }
  }

  @Test
  void isALeadsOfTheLeadingDesk() {
    assertFalse(redact(member, "Teodoro"));

    assertTrue(seen(member).contains("Teodoro"));
  }

  @Test
  void holdsInASearchToo() throws Exception {
    mask("Teodoro");
    var found = new ArrayList<Found>();
    var searching = new Searching(rooms.database, rooms.vault, rooms.box, rooms.caseload(), rooms.editions,
        rooms.office.ledger, rooms.days, Message::words);

    searching.look(member, new Searching.Wish(desk, Sought.of("Teodoro"), 0), new Searching.Watcher() {
      @Override
      public void found(Found one) {
        found.add(one);
      }

      @Override
      public void lookedInto(int cases) {
        assertEquals(1, cases);
      }
    });

    assertTrue(found.isEmpty());
  }
}
