package org.amparo.web.shell;

import java.util.ArrayList;
import java.util.List;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Choice;
import org.amparo.questionnaire.Question;
import org.amparo.questionnaire.Written;

/** Says an answer in the words of a language, one line for each thing that was picked or written. */
public final class Spoken {
  private final Words words;
  private final Language language;
  private final Languages languages;

  public Spoken(Words words, Language language, Languages languages) {
    this.words = words;
    this.language = language;
    this.languages = languages;
  }

  public List<String> lines(Question question, Answer answer) {
    if (answer instanceof Answer.Code code) return List.of(code(question, code.code()));
    if (answer instanceof Answer.Codes codes) return codes.picked().stream().map(c -> code(question, c)).toList();
    if (answer instanceof Answer.Yes) return List.of(words.get("answer.yes"));
    if (answer instanceof Answer.Day day) {
      return unsure(day.day().map(language::date).orElse(day.typed()), day.approx());
    }
    if (answer instanceof Answer.Month month) {
      return unsure(month.month().map(language::month).orElse(month.typed()), month.approx());
    }
    if (answer instanceof Answer.Words said) return List.of(said.text());
    if (answer instanceof Answer.Identified identified) return List.of(identified.typed());
    return parts((Written.Group) question, (Answer.Parts) answer);
  }

  private List<String> parts(Written.Group group, Answer.Parts given) {
    var lines = new ArrayList<String>();
    for (var part : group.parts()) {
      given.of(group.part(part)).ifPresent(answer -> lines(part, answer)
          .forEach(line -> lines.add(words.get(part.labelKey()) + ": " + line)));
    }
    return lines;
  }

  private List<String> unsure(String said, boolean approx) {
    return approx ? List.of(said, words.get("answer.unsure")) : List.of(said);
  }

  private String code(Question question, String code) {
    if (question instanceof Choice.CountryChoice) {
      return code.equals("unknown") ? words.get("answer.unknown") : language.country(code);
    }
    if (question instanceof Choice.LanguageChoice) {
      return languages.find(code).map(Language::endonym).orElseGet(() -> words.get("answer.other.language"));
    }
    return question.option(code).map(option -> words.get(option.phraseKey())).orElse(code);
  }
}
