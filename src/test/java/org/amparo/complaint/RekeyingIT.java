package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.amparo.platform.AwayException;
import org.amparo.questionnaire.Answer;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.TamperedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fresh case key and a fresh inbox: nothing is lost, nothing old opens, and whoever had it open must open it again. */
class RekeyingIT {
  private static Rooms rooms;
  private Handled it;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
  }

  @BeforeEach
  void handle() {
    rooms.forget();
    it = new Handled(rooms);
  }

  @Test
  void keepsEverythingThatEveryDeskSees() {
    var family = it.seenAt(Handled.FAMILY);
    var interpol = it.seenAt(Handled.INTERPOL);

    assertTrue(it.rekey(it.open(Handled.FAMILY)));

    assertEquals(family, it.seenAt(Handled.FAMILY));
    assertEquals(interpol, it.seenAt(Handled.INTERPOL));
    assertEquals(1, rooms.caseload().list(rooms.lead(), it.desk(Handled.FAMILY)).lines().size());
    assertEquals(0, rooms.caseload().list(rooms.lead(), it.desk("detention")).damaged());
  }

  @Test
  void leavesNothingThatTheOldKeysOpen() {
    rooms.caseload().list(rooms.lead(), it.desk(Handled.FAMILY));
    var open = it.open(Handled.FAMILY);
    var before = it.lying();

    it.rekey(open);

    var inside = new Inside(rooms, it.id);
    for (var record : inside.records().entrySet()) {
      if (record.getKey().purpose().code() >> 8 == 2) {
        assertFalse(inside.opens(record, open.keys().caseKey()), record.getKey().toString());
        assertTrue(before.containsKey(record.getKey()));
      }
    }
    assertEquals(before.keySet(), inside.records().keySet());
    assertTrue(inside.wraps().stream().allMatch(wrap -> wrap.lineKey().isEmpty()));
    assertThrows(TamperedException.class, () -> openPaperWith(open));
  }

  private void openPaperWith(OpenCase open) {
    try (var old = SealingPair.fromSeed(open.keys().inboxSeed().orElseThrow())) {
      new Inside(rooms, it.id).records().forEach((place, bytes) -> {
        if (place.purpose() == Purpose.PAPER_SECRET) {
          rooms.vault.unseal(bytes, old, place.label(it.id)).close();
        }
      });
    }
  }

  @Test
  void goesOnWithThePersonAtAnOldDoorAndWithTheCode() {
    it.rekey(it.open(Handled.FAMILY));

    assertTrue(it.say(it.back));
    it.give(it.back.token(), "after.txt");
    var again = it.ana.elsewhere();
    assertTrue(it.say(again));
    it.give(again.token(), "afterwards.txt");

    var seen = it.seenAt("detention");
    for (var name : List.of("sent.txt", "later.txt", "after.txt", "afterwards.txt")) {
      assertTrue(seen.contains(name), name);
    }
    assertEquals(2, rooms.papers().papers().of(it.back.token()).size());
  }

  @Test
  void refusesWhateverIsWrittenIntoAnOldCopy() {
    var old = it.open(Handled.INTERPOL);
    var leading = it.open(Handled.FAMILY);
    var before = it.seenAt(Handled.INTERPOL);

    it.rekey(it.open(Handled.FAMILY));

    assertFalse(rooms.casework.note(rooms.lead(), old, UUID.randomUUID(), "late"));
    assertFalse(it.answer(old));
    assertFalse(it.tag(old, "late"));
    assertFalse(rooms.casework.status(rooms.lead(), leading, StatusHistory.CLOSED, ""));
    assertFalse(rooms.captions.write(rooms.lead(), old, UUID.randomUUID(), "late"));
    assertFalse(it.rekey(old));
    assertEquals(before, it.seenAt(Handled.INTERPOL));
  }

  @Test
  void changesTheAnswersOnTheWay() {
    var open = it.open(Handled.FAMILY);
    var without = open.answers().with(Questions.STORY, new Answer.Words("[taken out]"));

    rooms.database.retrying(tx -> rooms.rekeying.rekey(tx, rooms.lead(), open,
        rooms.rekeying.recipients(tx, it.id).orElseThrow(),
        contents -> contents.with(rooms.questionnaire(), without.with(contents.identity().answers()),
            contents.identity())));

    assertTrue(it.seenAt(Handled.INTERPOL).contains("[taken out]"));
  }

  @Test
  void isDoneWholeOrNotAtAll() {
    var expected = it.seenAt(Handled.FAMILY);
    int statements = rooms.wire.statements(() -> it.rekey(it.open(Handled.FAMILY))).size();

    for (int cut = 4; cut <= statements; cut++) {
      rooms.wire.cut(new Wire.Cut(cut, 0), () -> assertThrows(AwayException.class,
          () -> it.rekey(it.open(Handled.FAMILY))));
      assertEquals(expected, it.seenAt(Handled.FAMILY), "cut after statement " + cut);
    }
    rooms.wire.cut(new Wire.Cut(0, 1), () -> assertThrows(AwayException.class, () -> it.rekey(it.open(Handled.FAMILY))));
    assertEquals(expected, it.seenAt(Handled.FAMILY));
  }

  @Test
  void losesNothingThatIsSaidMeanwhile() {
    var open = it.open(Handled.FAMILY);
    int statements = rooms.wire.statements(() -> it.rekey(open)).size();

    for (int at = 1; at <= 2; at++) {
      var now = it.open(Handled.FAMILY);
      int before = count("words of the person");
      assertTrue(rooms.wire.meanwhile(at, () -> {
        it.say(it.back);
        it.give(it.back.token(), "meanwhile.txt");
      }, () -> it.rekey(now)), "of " + statements);
      assertEquals(before + 1, count("words of the person"));
      assertTrue(it.seenAt(Handled.INTERPOL).contains("meanwhile.txt"));
    }
  }

  private int count(String words) {
    return it.seenAt(Handled.FAMILY).split(words, -1).length - 1;
  }

  @Test
  void letsOneOfTwoAtOnceThrough() {
    var one = it.open(Handled.FAMILY);
    var other = it.open(Handled.INTERPOL);

    var done = Walking.together(() -> "" + it.rekey(one), () -> "" + it.rekey(other));

    assertEquals(List.of("false", "true"), done.stream().sorted().toList());
    it.seenAt(Handled.FAMILY);
  }

  @Test
  void sealsToNoDeskWithoutACertifiedKey() {
    var name = "desk-" + it.desk(Handled.INTERPOL).hex() + ".line";
    var line = rooms.office.files.read(name).orElseThrow();

    rooms.office.files.replace(name, new byte[0]);
    assertTrue(rooms.database.transaction(tx -> rooms.rekeying.recipients(tx, it.id)).isEmpty());

    rooms.office.files.replace(name, line);
    assertEquals(3, rooms.database.transaction(tx -> rooms.rekeying.recipients(tx, it.id)).orElseThrow().size());
  }

  @Test
  void dropsWhatOnlyADeskWroteThatItLeaves() {
    var open = it.open(Handled.FAMILY);
    var staying = List.of(it.desk(Handled.FAMILY), it.desk("detention"));

    rooms.database.retrying(tx -> rooms.rekeying.rekey(tx, rooms.lead(), open,
        rooms.rekeying.certified(tx, staying).orElseThrow(), UnaryOperator.identity()));

    assertTrue(rooms.opening.open(rooms.lead(), it.desk(Handled.INTERPOL), it.id).isEmpty());
    assertTrue(it.lying().keySet().stream().noneMatch(place -> place.purpose().code() >> 8 == 2
        && place.item().startsWith(it.desk(Handled.INTERPOL).hex())));
    assertTrue(it.seenAt(Handled.FAMILY).contains("a note of family"));
  }
}
