package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words of a desk about papers. */
class CaptionsIT {
  private static final UUID PAPER = UUID.randomUUID();
  private static Rooms rooms;
  private ComplaintId id;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
  }

  @BeforeEach
  void file() {
    rooms.forget();
    id = Filer.whoSent(rooms, Filer.IN_DANGER).id();
  }

  @Test
  void standsBesideThePaperForColleagues() {
    assertTrue(write("family", "A letter with a round stamp"));

    try (var open = opened("family")) {
      assertEquals(Map.of(PAPER, "A letter with a round stamp"), rooms.captions.of(open));
    }
  }

  @Test
  void replacesWhatWasWrittenAndTakesItAwayWhenNothingIsLeft() {
    write("family", "one");
    write("family", "two");
    try (var open = opened("family")) {
      assertEquals("two", rooms.captions.of(open).get(PAPER));
    }

    write("family", "");

    try (var open = opened("family")) {
      assertEquals(Map.of(), rooms.captions.of(open));
    }
  }

  @Test
  void staysWithTheDeskThatWroteIt() {
    write("family", "ours");

    try (var open = opened("interpol")) {
      assertEquals(Map.of(), rooms.captions.of(open));
    }
  }

  @Test
  void standsInTheLedgerWithoutItsWords() {
    write("family", "hush");

    var newest = rooms.office.ledger.newest(Long.MAX_VALUE, 1).get(0);
    assertEquals("paper.described", newest.entry().act());
    assertFalse(newest.toString().contains("hush"));
  }

  @Test
  void isRefusedOnceTheCaseIsTakenBack() {
    try (var open = opened("family")) {
      rooms.takingBack(Rooms.UNDO).takeBack(id);

      assertFalse(rooms.captions.write(rooms.lead(), open, PAPER, "late"));
    }
  }

  private boolean write(String queue, String words) {
    try (var open = opened(queue)) {
      return rooms.captions.write(rooms.lead(), open, PAPER, words);
    }
  }

  private OpenCase opened(String queue) {
    return rooms.opening.open(rooms.lead(), rooms.desk(queue), id).orElseThrow();
  }
}
