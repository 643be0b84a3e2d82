package org.amparo.web.reviewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Question;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.questionnaire.Screen;
import org.amparo.questionnaire.Sensitivity;
import org.amparo.questionnaire.Written;

/** Questions beside answers, screen by screen, as the questionnaire asked them that the case was filed under. */
final class AnswerRows {
  /** The rows of one screen. */
  public record Page(String title, List<AnswerRow> rows) {}

  private final Wording mine;
  private final Optional<Wording> theirs;

  /** @param theirs the words that the person saw, unless they are the reader's own */
  AnswerRows(Wording mine, Optional<Wording> theirs) {
    this.mine = mine;
    this.theirs = theirs;
  }

  /** @param locked what is answered in the identity: it is named, never told */
  List<Page> pages(Questionnaire questionnaire, Answers open, Set<String> locked) {
    return questionnaire.screens().stream()
        .map(screen -> new Page(mine.said(screen.titleKey(), screen.id()), rows(questionnaire, screen, open, locked)))
        .filter(page -> !page.rows().isEmpty()).toList();
  }

  /** The identity, once it was opened. */
  List<AnswerRow> identity(Questionnaire questionnaire, Answers identity) {
    return questionnaire.questions().stream().filter(question -> identity.of(question.id()).isPresent())
        .flatMap(question -> told(question, identity.of(question.id())).stream()).toList();
  }

  private List<AnswerRow> rows(Questionnaire questionnaire, Screen screen, Answers open, Set<String> locked) {
    var rows = new ArrayList<AnswerRow>();
    for (var question : screen.questions()) {
      var given = open.of(question.id());
      if (question.sensitivity() == Sensitivity.C3) {
        if (isIn(locked, question)) rows.add(row(question, Optional.empty(), true));
      } else if (given.isPresent() || questionnaire.shows(question, open)) {
        rows.addAll(told(question, given));
      }
    }
    return rows;
  }

  private static boolean isIn(Set<String> locked, Question question) {
    return locked.stream().anyMatch(id -> id.equals(question.id()) || id.startsWith(question.id() + "."));
  }

  /** Papers are no answer: they stand in a part of their own. */
  private List<AnswerRow> told(Question question, Optional<Answer> given) {
    if (question instanceof Written.Files) return List.of();
    if (!(question instanceof Written.Group group)) return List.of(row(question, given, false));
    return group.parts().stream().map(part -> row(part, given.filter(Answer.Parts.class::isInstance)
        .flatMap(answer -> ((Answer.Parts) answer).of(group.part(part))), false)).toList();
  }

  private AnswerRow row(Question question, Optional<Answer> given, boolean locked) {
    var lines = given.map(answer -> mine.lines(question, answer)).orElse(List.of());
    var seen = theirs.flatMap(words -> given.map(answer -> words.lines(question, answer))).orElse(List.of());
    var written = lines.isEmpty() ? given.map(AnswerRows::written).orElse("") : "";
    var identified = given.filter(Answer.Identified.class::isInstance).map(Answer.Identified.class::cast);
    var usual = identified.filter(number -> number.canonical() != null && !number.canonical().equals(number.typed()))
        .map(Answer.Identified::canonical).orElse("");
    return new AnswerRow(mine.label(question), theirs.map(words -> words.label(question)).orElse(""), lines, seen,
        Signs.runs(written), identified.isPresent() ? "ltr" : "auto", usual, locked);
  }

  private static String written(Answer answer) {
    if (answer instanceof Answer.Words words) return words.text();
    if (answer instanceof Answer.Identified identified) return identified.typed();
    if (answer instanceof Answer.Day day) return String.join(" / ", day.fields());
    return answer instanceof Answer.Month month ? String.join(" / ", month.fields()) : "";
  }
}
