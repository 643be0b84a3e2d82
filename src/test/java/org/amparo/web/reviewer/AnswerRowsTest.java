package org.amparo.web.reviewer;

import static org.amparo.questionnaire.Interviews.CONFIGURED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Interviews;
import org.junit.jupiter.api.Test;

class AnswerRowsTest {
  private static final Answers LOCKED_UP = Answers.none().with("custody", new Answer.Code("detained_ice"));

  @Test
  void saysASetAnswerInBothLanguages() {
    var row = row("Where is the person now?", LOCKED_UP, Set.of());

    assertEquals(List.of("Locked up by ICE"), row.mine());
    assertEquals(List.of("محتجز لدى ICE"), row.theirs());
    assertEquals("أين الشخص الآن؟", row.theirLabel());
  }

  @Test
  void leavesPapersToTheirOwnPart() {
    var rows = new AnswerRows(new Wording(Desk.in("en"), Desk.LANGUAGES), Optional.empty())
        .pages(CONFIGURED, LOCKED_UP, Set.of()).stream().flatMap(page -> page.rows().stream()).toList();

    assertFalse(rows.isEmpty());
    assertTrue(rows.stream().noneMatch(row -> row.label().contains("papers, photos")));
  }

  @Test
  void neverChangesWhatAPersonWrote() {
    var story = "  <b>x</b>\n\nمرحبا ";

    var row = row("Tell us in your own words.", Answers.none().with("story", new Answer.Words(story)), Set.of());

    assertEquals(List.of(new Signs.Run(story, false)), row.written());
    assertTrue(row.mine().isEmpty());
  }

  @Test
  void showsADayThatCouldNotBeReadAsItWasTyped() {
    var facts = Answers.none().with("event", new Answer.Code("hearing"))
        .with("event_date", new Answer.Day(null, false, "31/2/2026"));

    assertEquals(List.of(new Signs.Run("31 / 2 / 2026", false)), row("What day?", facts, Set.of()).written());
  }

  @Test
  void saysADayInTheDigitsOfEach() {
    var facts = Answers.none().with("event", new Answer.Code("hearing"))
        .with("event_date", new Answer.Day(LocalDate.of(2026, 3, 6), true, ""));

    var row = row("What day?", facts, Set.of());

    assertEquals(List.of("March 6, 2026", "(not sure)"), row.mine());
    assertTrue(row.theirs().get(0).contains("٢٠٢٦"));
  }

  @Test
  void showsWhatWasSkippedAndHidesWhatWasNotAsked() {
    var labels = labels(Answers.none());

    assertTrue(row("Tell us in your own words.", Answers.none(), Set.of()).isSkipped());
    assertFalse(labels.contains("What day?"));
  }

  @Test
  void namesWhatIsLockedApartAndTellsNothingOfIt() {
    var row = row("Should a lawyer try to find this person?", LOCKED_UP, Set.of("find_me.a_number"));

    assertTrue(row.locked());
    assertTrue(row.mine().isEmpty() && row.written().isEmpty());
  }

  @Test
  void tellsAnOpenedIdentityPartByPart() {
    var number = new Answer.Identified("a 12-345-678", "A012345678", null);
    var identity = Answers.none().with("find_me", new Answer.Parts(Map.of("a_number", number)));

    var rows = rows().identity(CONFIGURED, identity);

    assertEquals("ltr", rows.get(0).direction());
    assertEquals("A012345678", rows.get(0).usual());
    assertTrue(rows.get(1).isSkipped());
  }

  @Property
  void readsWhateverWasAnswered(@ForAll("answers") Answers given) {
    rows().pages(CONFIGURED, CONFIGURED.shown(given), Set.of())
        .forEach(page -> page.rows().forEach(row -> assertTrue(row.mine().isEmpty() || row.written().isEmpty())));
  }

  @Provide
  Arbitrary<Answers> answers() {
    return Interviews.anyAnswers();
  }

  private static AnswerRows rows() {
    return new AnswerRows(new Wording(Desk.in("en"), Desk.LANGUAGES),
        Optional.of(new Wording(Desk.in("ar"), Desk.LANGUAGES)));
  }

  private static AnswerRow row(String label, Answers given, Set<String> locked) {
    return rows().pages(CONFIGURED, given, locked).stream().flatMap(page -> page.rows().stream())
        .filter(row -> row.label().equals(label)).findFirst().orElseThrow();
  }

  private static List<String> labels(Answers given) {
    return rows().pages(CONFIGURED, given, Set.of()).stream().flatMap(page -> page.rows().stream())
        .map(AnswerRow::label).toList();
  }
}
