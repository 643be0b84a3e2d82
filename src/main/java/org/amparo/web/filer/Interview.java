package org.amparo.web.filer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Condition;
import org.amparo.questionnaire.Question;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.questionnaire.Remark;
import org.amparo.questionnaire.Screen;

/** The questionnaire as pages show it: which questions stand on a screen now, and which answers open others there. */
@Singleton
final class Interview {
  private final Questionnaire questionnaire;
  private final Map<String, Set<String>> opening = new HashMap<>();

  @Inject
  Interview(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    questionnaire.screens().forEach(screen -> screen.questions()
        .forEach(question -> opening.put(question.id(), opens(screen, question))));
  }

  int screens() {
    return questionnaire.screens().size();
  }

  /** What is asked on this screen; a question that hangs on the same screen is always there, with its line. */
  List<Asked> asked(Screen screen, Answers given, List<Remark> remarks, Asking asking) {
    var asked = new ArrayList<Asked>();
    var shown = questionnaire.shown(given);
    for (var question : screen.questions()) {
      boolean hangs = questionnaire.hangsOnItsOwnScreen(question);
      if (hangs || shows(question, shown)) {
        asked.add(new Asked(question, given.of(question.id()), asking, said(question, remarks, asking), hangs,
            opening.get(question.id())));
      }
    }
    return asked;
  }

  /** @param shown answers to questions that are asked, and no others */
  boolean shows(Question question, Answers shown) {
    return question.showIf().holds(shown, LocalDate.EPOCH);
  }

  /** What we would like to have looked at again on this screen, what Send will need included. */
  List<Remark> remarks(Screen screen, Answers given, Asking asking) {
    var here = screen.questions().stream().map(Question::id).collect(Collectors.toSet());
    var remarks = new ArrayList<>(questionnaire.check(given, asking.today()).stream()
        .filter(remark -> here.contains(head(remark))).toList());
    questionnaire.missing(given).stream().filter(question -> question.screen() == screen.number())
        .forEach(question -> remarks.add(new Remark(question.id(), "remark.required", List.of())));
    return remarks;
  }

  private static List<String> said(Question question, List<Remark> remarks, Asking asking) {
    return remarks.stream().filter(remark -> head(remark).equals(question.id()))
        .map(remark -> asking.words().say(remark.phrase(), remark.args().toArray())).toList();
  }

  /** The question that a remark on a part belongs to. */
  private static String head(Remark remark) {
    return remark.question().replaceFirst("\\..*", "");
  }

  private static Set<String> opens(Screen screen, Question question) {
    return screen.questions().stream().map(Question::showIf)
        .filter(condition -> condition.reads().contains(question.id()))
        .flatMap(condition -> question.options().stream().map(option -> option.code())
            .filter(code -> holds(condition, question, code)))
        .collect(Collectors.toSet());
  }

  private static boolean holds(Condition condition, Question question, String code) {
    var alone = Answers.none().with(question.id(), new Answer.Code(code));
    return condition.holds(alone, LocalDate.EPOCH);
  }
}
