package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.desk.DeskId;
import org.amparo.vault.Purpose;
import org.amparo.vault.TamperedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A reviewer's own notes, and a desk's own reply texts. */
class OwnWordsIT {
  private static Rooms rooms;
  private static OwnNotes notes;
  private static DeskTexts texts;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
    notes = new OwnNotes(rooms.database, rooms.box, rooms.casework, rooms.office.ledger, rooms.days);
    texts = new DeskTexts(rooms.database, rooms.vault, rooms.office.ledger);
  }

  @BeforeEach
  void forget() {
    rooms.forget();
    rooms.database.transaction(tx -> tx.run("DELETE FROM desk_text"));
  }

  /** 0502. */
  @Nested
  class ANoteOfMyOwn {
    private final UUID note = UUID.randomUUID();
    private ComplaintId id;

    @BeforeEach
    void file() {
      id = Filer.whoSent(rooms, Filer.IN_DANGER).id();
    }

    @Test
    void isReadByMeAtEachOfMyDesksAndByNobodyElse() {
      assertTrue(notes.keep(rooms.lead(), opened("family"), note, "mine"));

      assertEquals(List.of("mine"), said("family"));
      assertEquals(List.of("mine"), said("interpol"));
      var colleague = rooms.reviewer("reviewer-family");
      var theirs = rooms.opening.open(colleague, rooms.desk("family"), id).orElseThrow();
      assertEquals(List.of(), notes.of(colleague, theirs));
      assertEquals(List.of(), rooms.casework.notes(theirs));
    }

    @Test
    void isOneHoweverOftenTheFormComesAndChangesAndGoes() {
      notes.keep(rooms.lead(), opened("family"), note, "mine");
      notes.keep(rooms.lead(), opened("family"), note, "mine, changed");
      assertEquals(List.of("mine, changed"), said("family"));

      notes.keep(rooms.lead(), opened("family"), note, "");

      assertEquals(List.of(), said("family"));
      assertTrue(new Inside(rooms, id).records().keySet().stream()
          .noneMatch(place -> place.purpose() == Purpose.OWN_NOTE));
    }

    @Test
    void isNotOpenedByTheKeysOfTheCase() {
      notes.keep(rooms.lead(), opened("family"), note, "mine");

      var inside = new Inside(rooms, id);
      var lying = inside.records().entrySet().stream()
          .filter(entry -> entry.getKey().purpose() == Purpose.OWN_NOTE).findFirst().orElseThrow();
      var colleague = rooms.reviewer("reviewer-family").own("member.notes");
      assertFalse(opens(() -> rooms.box.openUnder(id, lying.getKey(), lying.getValue(), colleague)));
    }

    @Test
    void goesWithTheCase() {
      notes.keep(rooms.lead(), opened("family"), note, "mine");
      rooms.takingBack(Rooms.UNDO).erase(id);

      assertEquals(0, new Inside(rooms, id).rows());
    }

    private List<String> said(String queue) {
      return notes.of(rooms.lead(), opened(queue)).stream().map(OwnNotes.Note::text).toList();
    }

    private OpenCase opened(String queue) {
      return rooms.opening.open(rooms.lead(), rooms.desk(queue), id).orElseThrow();
    }
  }

  /** 0702. */
  @Nested
  class ATextOfTheDesk {
    private final DeskText text = new DeskText(UUID.randomUUID(), "Visit", Map.of("en", "We visit on {day}.",
        "ar", "نزورك يوم {day}."));
    private final DeskId family = rooms.desk("family");

    @Test
    void isReadByTheDeskAndByNoOther() {
      assertTrue(keep(Optional.empty(), text));
      assertTrue(keep(Optional.empty(), text));

      assertEquals(List.of(text), texts.of(rooms.reviewer("reviewer-family"), family));
      assertEquals(List.of(), texts.of(rooms.reviewer("reviewer-general"), family));
      assertEquals(List.of(), texts.of(rooms.lead(), rooms.desk("interpol")));
      assertFalse(texts.keep(rooms.reviewer("reviewer-general"), family, Optional.empty(), text));
    }

    @Test
    void isNotReplacedOverWhatAColleagueWroteMeanwhile() {
      keep(Optional.empty(), text);
      var theirs = new DeskText(text.id(), "Visit", Map.of("en", "theirs"));
      keep(Optional.of(text), theirs);

      assertFalse(keep(Optional.of(text), new DeskText(text.id(), "Visit", Map.of("en", "mine"))));
      assertEquals(List.of(theirs), texts.of(rooms.lead(), family));
    }

    @Test
    void isTakenAway() {
      keep(Optional.empty(), text);
      assertTrue(texts.remove(rooms.lead(), family, text.id()));
      assertTrue(texts.remove(rooms.lead(), family, text.id()));

      assertEquals(List.of(), texts.of(rooms.lead(), family));
    }

    @Test
    void isSealedAnewForANewEpoch() {
      keep(Optional.empty(), text);
      var now = new DeskTexts.Hand(1, rooms.lead().listKey(family, 1));
      var next = new DeskTexts.Hand(2, rooms.vault.fresh());

      assertEquals(1, rooms.database.<Integer>transaction(tx -> texts.reseal(tx, family, now, next)));
      assertEquals(List.of(), texts.of(rooms.lead(), family));
      assertEquals(1, rooms.database.<Integer>transaction(tx -> texts.reseal(tx, family, next, now)));

      assertEquals(List.of(text), texts.of(rooms.lead(), family));
    }

    private boolean keep(Optional<DeskText> seen, DeskText next) {
      return texts.keep(rooms.lead(), family, seen, next);
    }
  }

  private static boolean opens(Runnable opening) {
    try {
      opening.run();
      return true;
    } catch (TamperedException e) {
      return false;
    }
  }
}
