package org.amparo.web.reviewer;

import java.util.ArrayList;
import java.util.List;
import org.amparo.language.Languages;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Choice;
import org.amparo.questionnaire.Question;
import org.amparo.web.shell.Words;

/** Says the set answers of a case in one language; a code that has no words any more stands there as it is. */
public final class Wording {
  private final Words words;
  private final Languages languages;

  public Wording(Words words, Languages languages) {
    this.words = words;
    this.languages = languages;
  }

  public String label(Question question) {
    return said(question.labelKey(), question.id());
  }

  public String said(String key, String code) {
    return words.has(key) ? words.get(key) : code;
  }

  /** One line for each thing picked; none for what a person wrote themselves. */
  public List<String> lines(Question question, Answer answer) {
    if (answer instanceof Answer.Yes) return List.of(words.get("file.yes"));
    if (answer instanceof Answer.Code code) return List.of(code(question, code.code()));
    if (answer instanceof Answer.Codes codes) return codes.picked().stream().map(c -> code(question, c)).toList();
    if (answer instanceof Answer.Day day) {
      return day.day().map(d -> unsure(words.language().date(d), day.approx())).orElse(List.of());
    }
    if (answer instanceof Answer.Month month) {
      return month.month().map(m -> unsure(words.language().month(m), month.approx())).orElse(List.of());
    }
    return List.of();
  }

  private List<String> unsure(String said, boolean approx) {
    var lines = new ArrayList<>(List.of(said));
    if (approx) lines.add("(" + words.get("file.unsure") + ")");
    return lines;
  }

  private String code(Question question, String code) {
    if (question instanceof Choice.CountryChoice) {
      return code.equals("unknown") ? words.get("file.unknown") : words.language().country(code);
    }
    if (question instanceof Choice.LanguageChoice) return new Tongues(languages, words).name(code);
    return question.option(code).map(option -> said(option.phraseKey(), code)).orElse(code);
  }
}
