package org.amparo.web.filer;

import static org.amparo.web.shell.Markup.when;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.language.Language;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Written;
import org.amparo.web.shell.Markup;

/** A day or a month in fields of its own: 03/04 means two days, so the month goes by its name. */
final class Calendar {
  private static final int YEARS_BACK = 40;

  private final Markup to;
  private final Asked asked;
  private final Language language;
  private final LocalDate today;

  Calendar(Markup to, Asked asked, Language language, LocalDate today) {
    this.to = to;
    this.asked = asked;
    this.language = language;
    this.today = today;
  }

  void day(Written.Day day) {
    var typed = asked.answer().filter(Answer.Day.class::isInstance).map(Answer.Day.class::cast);
    var fields = typed.map(Answer.Day::fields).orElse(List.of("", "", Integer.toString(today.getYear())));
    int last = day.window().latest(today).map(LocalDate::getYear).orElse(today.getYear());
    int first = day.window().earliest(today).map(LocalDate::getYear).orElse(today.getYear() - YEARS_BACK);
    to.open("div", "class", "three");
    field("day.day");
    to.open("input", "name", asked.getId() + ".day", "inputmode", "numeric", "maxlength", "8", "autocomplete", "off",
        "value", fields.get(0), "aria-invalid", asked.isMarked() ? "true" : null).close("label");
    months(fields.get(1));
    years(fields.get(2), IntStream.rangeClosed(first, last), false);
    to.close("div");
    approx(typed.map(Answer.Day::approx).orElse(false), "day.approx");
  }

  void month() {
    var typed = asked.answer().filter(Answer.Month.class::isInstance).map(Answer.Month.class::cast);
    var fields = typed.map(Answer.Month::fields).orElse(List.of("", ""));
    to.open("div", "class", "bar");
    months(fields.get(0));
    years(fields.get(1), IntStream.rangeClosed(0, YEARS_BACK).map(back -> today.getYear() - back), true);
    to.close("div");
    approx(typed.map(Answer.Month::approx).orElse(false), "month.approx");
  }

  private void months(String picked) {
    field("day.month");
    to.open("select", "name", asked.getId() + ".month");
    option("", asked.say("pick.one"), picked);
    for (int month = 1; month <= 12; month++) {
      option(Integer.toString(month), language.monthName(month), picked);
    }
    to.close("select").close("label");
  }

  private void years(String picked, IntStream years, boolean optional) {
    var offered = new LinkedHashSet<String>();
    years.forEach(year -> offered.add(Integer.toString(year)));
    if (!picked.isEmpty()) offered.add(picked);
    field("day.year");
    to.open("select", "name", asked.getId() + ".year");
    if (optional) option("", asked.say("pick.one"), picked);
    offered.forEach(year -> option(year, language.own(year), picked));
    to.close("select").close("label");
  }

  private void approx(boolean ticked, String key) {
    to.open("label", "class", "line").open("input", "type", "checkbox", "name", asked.getId() + ".approx",
        "value", "yes", "checked", when(ticked)).element("span", asked.say(key)).close("label");
  }

  private void field(String key) {
    to.open("label", "class", "field").text(asked.say(key));
  }

  private void option(String value, String text, String picked) {
    to.element("option", text, "value", value, "selected", when(value.equals(picked)));
  }
}
