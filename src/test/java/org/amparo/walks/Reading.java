package org.amparo.walks;

import java.util.ArrayList;
import java.util.List;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Choice;
import org.amparo.questionnaire.Interviews;
import org.amparo.questionnaire.Question;
import org.amparo.questionnaire.Sensitivity;
import org.amparo.questionnaire.Written;

/** What a reviewer should read of what a person meant, line by line, in the reviewer's language. */
record Reading(Tongue tongue) {
  /** The open answers, what was skipped, and what is locked apart without what it says. */
  List<String> sheet(Answers meant) {
    var rows = new ArrayList<String>();
    for (var question : Interviews.CONFIGURED.questions()) {
      var given = meant.of(question.id());
      if (question.sensitivity() == Sensitivity.C3) {
        given.ifPresent(answer -> rows.add(row(question, tongue.say("file.locked"))));
      } else if (!(question instanceof Written.Files) && Interviews.CONFIGURED.shows(question, meant)) {
        rows.add(row(question, given.map(answer -> said(question, answer)).orElse(tongue.say("file.skipped"))));
      }
    }
    return rows;
  }

  /** What lies in the box. */
  List<String> box(Answers meant) {
    var rows = new ArrayList<String>();
    for (var question : Interviews.CONFIGURED.questions()) {
      if (question.sensitivity() == Sensitivity.C3 && meant.of(question.id()).isPresent()) {
        rows.addAll(locked(question, meant.of(question.id()).get()));
      }
    }
    return rows;
  }

  private List<String> locked(Question question, Answer answer) {
    if (!(question instanceof Written.Group group)) return List.of(row(question, said(question, answer)));
    return group.parts().stream().map(part -> row(part, ((Answer.Parts) answer).of(group.part(part))
        .map(one -> said(part, one)).orElse(tongue.say("file.skipped")))).toList();
  }

  private String row(Question question, String said) {
    return tongue.say(question.labelKey()) + " = " + said;
  }

  private String said(Question question, Answer answer) {
    if (answer instanceof Answer.Yes) return tongue.say("file.yes");
    if (answer instanceof Answer.Words words) return shown(words.text());
    if (answer instanceof Answer.Identified identified) return shown(identified.typed());
    if (answer instanceof Answer.Day day) return sure(tongue.language().date(day.value()), day.approx());
    if (answer instanceof Answer.Month month) return sure(tongue.language().month(month.value()), month.approx());
    return String.join(" | ", answer.codes().stream().map(code -> code(question, code)).sorted().toList());
  }

  private String sure(String said, boolean approx) {
    return approx ? "(" + tongue.say("file.unsure") + ") | " + said : said;
  }

  private String code(Question question, String code) {
    if (question instanceof Choice.CountryChoice) return tongue.language().country(code);
    if (question instanceof Choice.LanguageChoice) return tongue.name(code);
    return tongue.say(question.option(code).orElseThrow().phraseKey());
  }

  /** Signs that would turn the line around are told by their number. */
  static String shown(String text) {
    return text.replace("\u202E", "U+202E").replace("\u202C", "U+202C");
  }
}
