package org.amparo.web.filer;

import static org.amparo.web.shell.Markup.when;

import java.time.LocalDate;
import java.util.Optional;
import org.amparo.language.Countries;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Choice;
import org.amparo.questionnaire.Written;
import org.amparo.web.shell.Markup;

/** The controls a person answers with, by kind; their names are the question's id, their values its codes. */
final class Controls {
  private final Markup to = new Markup();
  private final Language language;
  private final Languages languages;
  private final LocalDate today;

  Controls(Asking asking) {
    this.language = asking.language();
    this.languages = asking.languages();
    this.today = asking.today();
  }

  String of(Asked asked) {
    write(asked, asked.getId());
    return to.toString();
  }

  private void write(Asked asked, String id) {
    var question = asked.question();
    if (question instanceof Choice.Single || question instanceof Choice.Multi) {
      new Picks(to, asked).write();
    } else if (question instanceof Choice.Checkbox) {
      tick(asked);
    } else if (question instanceof Choice.LanguageChoice choice) {
      languages(asked, choice, id);
    } else if (question instanceof Choice.CountryChoice && asked.isPart()) {
      // A name is understood too, and a list of all costs a phone 3 kB.
      line(asked, id, "auto", 80);
    } else if (question instanceof Choice.CountryChoice choice) {
      countries(asked, choice, id);
    } else if (question instanceof Written.Day day) {
      new Calendar(to, asked, language, today).day(day);
    } else if (question instanceof Written.Month) {
      new Calendar(to, asked, language, today).month();
    } else if (question instanceof Written.LongText text) {
      longText(asked, text, id);
    } else if (question instanceof Written.Line line) {
      line(asked, id, "auto", line.maxLength() * 2);
    } else if (question instanceof Written.Identifier) {
      line(asked, id, "ltr", 80);
    } else if (question instanceof Written.Group group) {
      group(asked, group);
    }
  }

  private void tick(Asked asked) {
    to.open("label", "class", "line")
        .open("input", "type", "checkbox", "id", asked.getId() + "-c", "name", asked.getId(), "value", "yes",
            "required", when(asked.question().required()), "checked", when(asked.answer().isPresent()),
            "aria-invalid", asked.isMarked() ? "true" : null, "aria-describedby", described(asked))
        .element("span", asked.getLabel()).close("label");
  }

  private void languages(Asked asked, Choice.LanguageChoice choice, String id) {
    select(asked, id);
    String picked = code(asked).orElse(asked.question().required() ? language.tag() : "");
    if (!asked.question().required()) option("", asked.say("pick.one"), picked);
    for (String tag : choice.tags()) {
      var known = languages.find(tag);
      to.element("option", known.map(Language::endonym).orElseGet(() -> asked.say("answer.other.language")),
          "value", tag, "lang", known.map(Language::tag).orElse(null), "selected", when(tag.equals(picked)));
    }
    to.close("select");
  }

  private void countries(Asked asked, Choice.CountryChoice choice, String id) {
    String picked = code(asked).orElseGet(() -> text(asked));
    select(asked, id);
    option("", asked.say("pick.one"), picked);
    if (choice.allowUnknown()) option("unknown", asked.say("answer.unknown"), picked);
    if (asked.answer().orElse(null) instanceof Answer.Words) option(picked, picked, picked);
    Countries.in(language).forEach(country -> option(country.code(), country.name(), picked));
    to.close("select");
  }

  private void longText(Asked asked, Written.LongText text, String id) {
    to.element("textarea", text(asked), "id", id, "name", asked.getId(), "rows", "10", "dir", "auto",
        "aria-invalid", asked.isMarked() ? "true" : null, "aria-describedby", described(asked));
    to.element("p", asked.say("story.left", text.maxLength()), "class", "help");
  }

  /** Room for more than fits: what is too long is kept, and remarked on. */
  private void line(Asked asked, String id, String direction, int most) {
    to.open("input", "id", id, "name", asked.getId(), "maxlength", most == 0 ? null : Integer.toString(most),
        "autocomplete", "off", "dir", direction, "value", text(asked),
        "aria-invalid", asked.isMarked() ? "true" : null, "aria-describedby", described(asked));
  }

  private void group(Asked asked, Written.Group group) {
    for (var part : group.parts()) {
      var one = asked.part(group, part);
      to.open("label", "class", "field").text(one.getLabel());
      if (!one.getHelp().isEmpty()) to.element("small", one.getHelp(), "id", part.id() + "-h");
      write(one, part.id());
      to.close("label");
    }
  }

  private void select(Asked asked, String id) {
    to.open("select", "id", id, "name", asked.getId(), "aria-invalid", asked.isMarked() ? "true" : null,
        "aria-describedby", described(asked));
  }

  private void option(String value, String text, String picked) {
    to.element("option", text, "value", value, "selected", when(value.equals(picked)));
  }

  private static String described(Asked asked) {
    String ids = asked.getDescribedBy();
    return ids.isEmpty() ? null : ids;
  }

  private static Optional<String> code(Asked asked) {
    return asked.answer().flatMap(answer -> answer.codes().stream().findFirst());
  }

  private String text(Asked asked) {
    var answer = asked.answer().orElse(null);
    if (answer instanceof Answer.Code code) return language.country(code.code());
    if (answer instanceof Answer.Words said) return said.text();
    return answer instanceof Answer.Identified identified ? identified.typed() : "";
  }
}
