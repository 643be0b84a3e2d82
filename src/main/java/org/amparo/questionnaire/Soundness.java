package org.amparo.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Faults;

/** Whether a questionnaire can be asked at all: no circles, no unknown names, no question that nobody ever sees. */
final class Soundness {
  private final Questionnaire questionnaire;
  private final Map<String, Question> questions;
  private final Faults faults;

  private Soundness(Questionnaire questionnaire, Map<String, Question> questions, Faults faults) {
    this.questionnaire = questionnaire;
    this.questions = questions;
    this.faults = faults;
  }

  static void check(Questionnaire questionnaire, Map<String, Question> questions, ConfigNode root, Faults faults) {
    var soundness = new Soundness(questionnaire, questions, faults);
    Once.check(QuestionFile.FILE, "questions", root.list("questions").stream().map(n -> n.text("id")).toList(), faults);
    Once.check(QuestionFile.FILE, "screens", questionnaire.screens().stream().map(Screen::id).toList(), faults);
    questions.values().forEach(soundness::check);
  }

  /** Questions so ordered that what a condition looks at comes before it; circles are left as they come. */
  static List<Question> parentsFirst(Map<String, Question> questions) {
    var ordered = new LinkedHashSet<Question>();
    questions.values().forEach(q -> visit(q, questions, new HashSet<>(), ordered));
    return List.copyOf(ordered);
  }

  private static void visit(Question q, Map<String, Question> questions, Set<String> under, Set<Question> ordered) {
    if (ordered.contains(q) || !under.add(q.id())) return;
    parents(q, questions).forEach(p -> visit(p, questions, under, ordered));
    ordered.add(q);
  }

  /** What a condition names that is not in the questionnaire. */
  static List<String> strangers(Condition condition, Map<String, Question> questions) {
    var strangers = new ArrayList<String>();
    condition.reads().stream().filter(id -> !questions.containsKey(id))
        .forEach(id -> strangers.add("looks at \"" + id + "\", which is not asked."));
    condition.mentions().filter(m -> questions.containsKey(m.question()))
        .filter(m -> !knows(questions.get(m.question()), m.code()))
        .forEach(m -> strangers.add("looks for \"" + m.code() + "\", which is no option of \"" + m.question() + "\"."));
    return strangers;
  }

  private static boolean knows(Question question, String code) {
    if (question instanceof Choice.LanguageChoice l) return l.tags().contains(code);
    if (question instanceof Choice.CountryChoice c) return c.knows(code);
    return question.option(code).isPresent();
  }

  private void check(Question q) {
    if (questionnaire.screens().stream().noneMatch(s -> s.number() == q.screen())) {
      fault(q, "stands on no screen.", "Give it the number of a screen.");
    }
    Once.check(QuestionFile.FILE, place(q), q.options().stream().map(Option::code).toList(), faults);
    if (q.showIf().countsDays()) {
      fault(q, "counts days to be shown, but a page does not change overnight.", "Look at options instead.");
    }
    picks(q);
    var strangers = strangers(q.showIf(), questions);
    strangers.forEach(s -> fault(q, s, "Name a question and an option that are asked, or take the condition out."));
    if (strangers.isEmpty()) conditions(q);
  }

  private void picks(Question q) {
    var named = new ArrayList<>(q.locked());
    q.preset().ifPresent(a -> named.addAll(a.codes()));
    named.stream().filter(c -> q.option(c).isEmpty()).distinct()
        .forEach(c -> fault(q, "starts with \"" + c + "\", which is none of its options.", "Name one of its options."));
  }

  private void conditions(Question q) {
    var circle = circle(q, q, new ArrayList<>());
    if (circle.isPresent()) {
      fault(q, "waits for itself: " + String.join(" < ", circle.get()) + ".", "Take one of these conditions out.");
    } else if (!Reach.reached(q, questions)) {
      fault(q, "is never shown, whatever is answered.", "Loosen its condition, or take the question out.");
    }
  }

  private Optional<List<String>> circle(Question from, Question to, List<String> path) {
    if (path.contains(from.id())) return Optional.empty();
    path.add(from.id());
    for (var p : parents(from, questions)) {
      if (p.equals(to)) return Optional.of(List.copyOf(path));
      var found = circle(p, to, path);
      if (found.isPresent()) return found;
    }
    path.remove(from.id());
    return Optional.empty();
  }

  static List<Question> parents(Question q, Map<String, Question> questions) {
    return q.showIf().reads().stream().sorted().map(questions::get).filter(p -> p != null).toList();
  }

  private static String place(Question q) {
    return "questions \"" + q.id() + "\"";
  }

  private void fault(Question q, String what, String fix) {
    faults.add(QuestionFile.FILE, place(q), what, fix);
  }

  static Set<Question> family(Question q, Map<String, Question> questions) {
    var family = new LinkedHashSet<Question>();
    visit(q, questions, new HashSet<>(), family);
    family.remove(q);
    return family;
  }
}
