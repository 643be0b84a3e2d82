package org.amparo.questionnaire;

import static org.amparo.questionnaire.Interviews.CONFIGURED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What happens to answers whose question is no longer asked, over all ways to answer. */
class ShownPropertyTest {
  @Provide
  Arbitrary<Answers> answers() {
    return Interviews.anyAnswers();
  }

  /** Three questions in a row, each with a condition that may also be a "not": the order of dropping matters. */
  private static final Questionnaire CHAIN = Questionnaire.parse("""
      {"version": "chain", "screens": [{"n": 1, "id": "one"}], "questions": [
        {"id": "c", "screen": 1, "type": "single", "options": OPTIONS, "showIf": {"q": "b", "notIn": ["x"]}},
        {"id": "b", "screen": 1, "type": "single", "options": OPTIONS, "showIf": {"q": "a", "in": ["x"]}},
        {"id": "a", "screen": 1, "type": "single", "options": OPTIONS}]}
      """.replace("OPTIONS", "[{\"code\": \"x\", \"phrase\": \"p\"}, {\"code\": \"y\", \"phrase\": \"p\"}]"));

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void noHiddenAnswerSurvives(@ForAll("answers") Answers given) {
    var shown = CONFIGURED.shown(given);

    for (var q : CONFIGURED.questions()) {
      assertEquals(given.of(q.id()).isPresent() && CONFIGURED.shows(q, given), shown.of(q.id()).isPresent(), q.id());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void droppingTwiceDropsNoMore(@ForAll("answers") Answers given) {
    var once = CONFIGURED.shown(given);

    assertEquals(once, CONFIGURED.shown(once));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfAnsweringDoesNotMatter(@ForAll("answers") Answers given, @ForAll Random random) {
    var ids = new ArrayList<>(given.ids());
    Collections.shuffle(ids, random);
    var again = Answers.none();
    for (var id : ids) again = again.with(id, given.of(id).orElseThrow());

    assertEquals(CONFIGURED.shown(given), CONFIGURED.shown(again));
  }

  @Property
  void anAnswerIsKeptWhenOnlyAHiddenOneSpokeAgainstIt(@ForAll("letters") String a, @ForAll("letters") String b) {
    var given = Answers.none().with("a", new Answer.Code(a)).with("b", new Answer.Code(b))
        .with("c", new Answer.Code("x"));

    assertEquals(a.equals("y") || b.equals("y"), CHAIN.shown(given).has("c", "x"));
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.of("x", "y");
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void answersAreReadBackAsTheyWereWritten(@ForAll("answers") Answers given) {
    assertEquals(given, Answers.parse(given.json()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void answersNeverPrintThemselves(@ForAll("answers") Answers given) {
    var printed = given + " " + given.ids().stream().map(id -> given.of(id).orElseThrow().toString()).toList();

    assertTrue(List.of("so it was", "2026", "jail", "life", "EG").stream().noneMatch(printed::contains), printed);
  }
}
