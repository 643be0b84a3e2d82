package org.amparo.web.filer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Question;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.questionnaire.Sensitivity;
import org.amparo.questionnaire.Written;
import org.amparo.web.shell.Spoken;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** All answers in words, screen by screen, and what Send still needs. */
@Singleton
final class Overview {
  private final Questionnaire questionnaire;
  private final Interview interview;

  @Inject
  Overview(Questionnaire questionnaire, Interview interview) {
    this.questionnaire = questionnaire;
    this.interview = interview;
  }

  List<ReviewedScreen> screens(Answers given, Spoken spoken, Words words) {
    var shown = questionnaire.shown(given);
    var screens = new ArrayList<ReviewedScreen>();
    for (var screen : questionnaire.screens()) {
      var answers = screen.questions().stream().filter(question -> interview.shows(question, shown))
          .filter(question -> !(question instanceof Written.Files))
          .map(question -> reviewed(question, shown, spoken, words)).toList();
      screens.add(new ReviewedScreen(screen.number(), words.get(screen.titleKey()), answers));
    }
    return screens;
  }

  /** Whether papers are asked for at all. */
  boolean asksForPapers() {
    return papersScreen() > 0;
  }

  /** The number of the screen where papers are added, or 0. */
  int papersScreen() {
    return questionnaire.questions().stream().filter(Written.Files.class::isInstance).findFirst()
        .map(Question::screen).orElse(0);
  }

  /** What Send still needs, with the screens to answer it on. */
  List<Missing> missing(Answers given, Visit visit, Words words) {
    return questionnaire.missing(given).stream().map(question -> new Missing(words.get(question.labelKey()),
        visit.to("step/" + question.screen()) + "#" + question.id())).toList();
  }

  /** An answer that is locked apart is only said to be there. */
  private static ReviewedAnswer reviewed(Question question, Answers given, Spoken spoken, Words words) {
    var answer = given.of(question.id()).or(question::preset);
    boolean locked = question.sensitivity() == Sensitivity.C3 && answer.isPresent();
    var lines = locked ? List.<String>of() : answer.map(one -> spoken.lines(question, one)).orElse(List.of());
    return new ReviewedAnswer(words.get(question.labelKey()), lines, locked,
        answer.isEmpty() && question.required());
  }
}
