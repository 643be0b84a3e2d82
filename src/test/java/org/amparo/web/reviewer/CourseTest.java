package org.amparo.web.reviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void theHistoryOfADayStandsAsItHappened() {
    var course = new Course<>(List.of(one(0, 0, "answer 1"), one(0, 0, "answer 2")),
        List.of(one(0, 0, "letter 1"), one(0, 1, "letter 2"), one(1, 2, "letter 3")),
        List.of(one(0, 0, "note 1"), one(0, 0, "note 2")));
    assertEquals(List.of("letter 1", "opened", "note 1", "answer 1", "letter 2", "taken", "answer 2", "note 2",
        "letter 3", "closed"),
        course.along(List.of(act(0, "opened"), told(0, Course.Tells.OF_A_NOTE), told(0, Course.Tells.OF_AN_ANSWER),
            act(0, "taken"), told(0, Course.Tells.OF_AN_ANSWER), told(0, Course.Tells.OF_A_NOTE), act(1, "closed"))));
  }

  @Test
  void whatTheLedgerDoesNotTellOfStandsOnItsDay() {
    var course = new Course<>(List.of(one(0, 0, "answer")), List.of(one(0, 1, "letter")), List.of(one(1, 0, "note")));
    assertEquals(List.of("opened", "answer", "letter", "closed", "note"),
        course.along(List.of(act(0, "opened"), act(1, "closed"))));
  }

  @Test
  void anotherDesksNoteMovesNoneOfOurs() {
    var course = new Course<>(List.of(), List.of(), List.of(one(0, 0, "ours")));
    assertEquals(List.of("taken", "ours"), course.along(List.of(
        new Course.Act<>(DAY, Course.Tells.OF_A_NOTE, "another", List.of()), act(0, "taken"),
        told(0, Course.Tells.OF_A_NOTE))));
  }

  @Property
  void everyStrandKeepsItsOrderAndNothingIsLost(@ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> days,
      @ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> acts) {
    var strand = days.stream().sorted().toList();
    var letters = strand.stream().map(day -> one(day, day, "letter of " + day)).toList();
    var notes = strand.stream().map(day -> one(day, 0, "note of " + day)).toList();
    var answers = strand.stream().map(day -> one(day, 0, "answer of " + day)).toList();
    var course = new Course<>(answers, letters, notes).along(acts.stream().sorted()
        .map(day -> told(day, Course.Tells.values()[day % 3])).toList());
    for (var kind : List.of("letter", "note", "answer")) {
      assertEquals(strand.stream().map(day -> kind + " of " + day).toList(),
          course.stream().filter(shown -> shown.startsWith(kind)).toList());
    }
  }

  private static Course.One<String> one(int day, int seen, String shown) {
    return new Course.One<>(DAY.plusDays(day), seen, "she", shown);
  }

  private static Course.Act<String> act(int day, String shown) {
    return new Course.Act<>(DAY.plusDays(day), Course.Tells.OF_ITSELF, "she", List.of(shown));
  }

  private static Course.Act<String> told(int day, Course.Tells tells) {
    return new Course.Act<>(DAY.plusDays(day), tells, "she", List.of());
  }
}
