package org.amparo.complaint;

import static org.amparo.questionnaire.Interviews.CONFIGURED;
import static org.amparo.questionnaire.Interviews.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Interviews;

/** Routing over all ways to answer. */
class RoutingPropertyTest {
  private final Routing routing = Routing.read(Path.of("config"), CONFIGURED);

  @Provide
  Arbitrary<Answers> answers() {
    return Interviews.anyAnswers();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void theFileSaysWhatTheTableSays(@ForAll("answers") Answers given) {
    assertEquals(UrgencyTable.rules(given, TODAY), routing.level(given, TODAY).rules());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void notSayingNeverMakesItLessUrgent(@ForAll("answers") Answers given) {
    var before = routing.level(given, TODAY).urgency();

    for (var id : List.of("custody", "event", "minor")) {
      for (var code : List.of("skip", "unknown")) {
        if (given.of(id).isPresent() || CONFIGURED.question(id).orElseThrow().option(code).isEmpty()) continue;
        assertNotLower(before, given.with(id, new Answer.Code(code)));
      }
    }
    assertNotLower(before, given.with("danger", alsoPicked(given, "skip")));
    assertNotLower(before, given.with("danger", alsoPicked(given, "none")));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aQueueLineIsWeighedLikeTheWholeReport(@ForAll("answers") Answers given) {
    assertEquals(routing.level(given, TODAY), routing.level(given.only(routing.inputs()), TODAY));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyReportGoesSomewhere(@ForAll("answers") Answers given) {
    var route = routing.decide(CONFIGURED.shown(given), TODAY);

    assertFalse(route.queues().isEmpty());
    assertFalse(route.rules().isEmpty());
  }

  private static Answer alsoPicked(Answers given, String code) {
    var codes = new ArrayList<>(given.of("danger").map(a -> List.copyOf(a.codes())).orElse(List.of()));
    codes.add(code);
    return new Answer.Codes(codes);
  }

  private void assertNotLower(Urgency before, Answers after) {
    assertFalse(before.moreUrgentThan(routing.level(after, TODAY).urgency()));
  }
}
