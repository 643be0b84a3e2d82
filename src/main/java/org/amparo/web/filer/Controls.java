package org.amparo.web.filer;

import static org.amparo.web.shell.Markup.when;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amparo.language.Countries;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Choice;
import org.amparo.questionnaire.Written;
import org.amparo.web.shell.Markup;

/** The controls a person answers with, by kind of question; their names are the question's id, their values its codes. */
final class Controls {
  private static final int YEARS_BACK = 40;

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
      country(asked, id);   // its name is understood too, and a list of all costs a phone 3 kB
    } else if (question instanceof Choice.CountryChoice choice) {
      countries(asked, choice, id);
    } else if (question instanceof Written.Day day) {
      day(asked, day);
    } else if (question instanceof Written.Month) {
      month(asked);
    } else if (question instanceof Written.LongText text) {
      longText(asked, text, id);
    } else if (question instanceof Written.Line line) {
      line(asked, id, "dir", "auto", line.maxLength());
    } else if (question instanceof Written.Identifier) {
      line(asked, id, "dir", "ltr", 40);
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

  private void day(Asked asked, Written.Day day) {
    var typed = asked.answer().filter(Answer.Day.class::isInstance).map(Answer.Day.class::cast);
    var fields = typed.map(Answer.Day::fields).orElse(List.of("", "", Integer.toString(today.getYear())));
    int last = day.window().latest(today).map(LocalDate::getYear).orElse(today.getYear());
    int first = day.window().earliest(today).map(LocalDate::getYear).orElse(today.getYear() - YEARS_BACK);
    to.open("div", "class", "three");
    field(asked, "day.day");
    to.open("input", "name", asked.getId() + ".day", "inputmode", "numeric", "maxlength", "8", "autocomplete", "off",
        "value", fields.get(0), "aria-invalid", asked.isMarked() ? "true" : null).close("label");
    months(asked, fields.get(1));
    years(asked, fields.get(2), IntStream.rangeClosed(first, last), false);
    to.close("div");
    approx(asked, typed.map(Answer.Day::approx).orElse(false), "day.approx");
  }

  private void month(Asked asked) {
    var typed = asked.answer().filter(Answer.Month.class::isInstance).map(Answer.Month.class::cast);
    var fields = typed.map(Answer.Month::fields).orElse(List.of("", ""));
    to.open("div", "class", "bar");
    months(asked, fields.get(0));
    years(asked, fields.get(1), IntStream.rangeClosed(0, YEARS_BACK).map(back -> today.getYear() - back), true);
    to.close("div");
    approx(asked, typed.map(Answer.Month::approx).orElse(false), "month.approx");
  }

  private void months(Asked asked, String picked) {
    field(asked, "day.month");
    to.open("select", "name", asked.getId() + ".month");
    option("", asked.say("pick.one"), picked);
    for (int month = 1; month <= 12; month++) {
      option(Integer.toString(month), language.monthName(month), picked);
    }
    to.close("select").close("label");
  }

  private void years(Asked asked, String picked, IntStream years, boolean optional) {
    var offered = new LinkedHashSet<String>();
    years.forEach(year -> offered.add(Integer.toString(year)));
    if (!picked.isEmpty()) offered.add(picked);
    field(asked, "day.year");
    to.open("select", "name", asked.getId() + ".year");
    if (optional) option("", asked.say("pick.one"), picked);
    offered.forEach(year -> option(year, language.own(year), picked));
    to.close("select").close("label");
  }

  private void approx(Asked asked, boolean ticked, String key) {
    to.open("label", "class", "line").open("input", "type", "checkbox", "name", asked.getId() + ".approx",
        "value", "yes", "checked", when(ticked)).element("span", asked.say(key)).close("label");
  }

  private void longText(Asked asked, Written.LongText text, String id) {
    to.element("textarea", text(asked), "id", id, "name", asked.getId(), "rows", "10", "dir", "auto",
        "aria-invalid", asked.isMarked() ? "true" : null, "aria-describedby", described(asked));
    to.element("p", asked.say("story.left", text.maxLength()), "class", "help");
  }

  private void country(Asked asked, String id) {
    to.open("input", "id", id, "name", asked.getId(), "maxlength", "80", "autocomplete", "off", "dir", "auto",
        "value", code(asked).map(language::country).orElseGet(() -> text(asked)), "aria-describedby", described(asked));
  }

  private void line(Asked asked, String id, String name, String direction, int most) {
    to.open("input", "id", id, "name", asked.getId(), "maxlength", most == 0 ? null : Integer.toString(most * 2),
        "autocomplete", "off", name, direction, "value", text(asked),
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

  private void field(Asked asked, String key) {
    to.open("label", "class", "field").text(asked.say(key));
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

  private static String text(Asked asked) {
    var answer = asked.answer().orElse(null);
    if (answer instanceof Answer.Words said) return said.text();
    return answer instanceof Answer.Identified identified ? identified.typed() : "";
  }
}
