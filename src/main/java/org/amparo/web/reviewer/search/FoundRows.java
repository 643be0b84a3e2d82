package org.amparo.web.reviewer.search;

import java.util.Locale;
import org.amparo.complaint.Found;
import org.amparo.complaint.Line;
import org.amparo.complaint.Passage;
import org.amparo.complaint.Searching;
import org.amparo.complaint.Tally;
import org.amparo.desk.DeskId;
import org.amparo.questionnaire.Question;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.web.reviewer.QueueRows;
import org.amparo.web.reviewer.Signs;
import org.amparo.web.reviewer.Why;
import org.amparo.web.reviewer.Wording;
import org.amparo.web.shell.Markup;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** What was found, in the reviewer's words; written piece by piece, for the page is on its way already. */
final class FoundRows {
  private static final int MOST_PLACES = 3;
  /** Letters that stand before and behind what was found. */
  private static final int AROUND = 90;

  private final Visit visit;
  private final Words words;
  private final Wording wording;
  private final Why why;

  FoundRows(Visit visit, Words words, Wording wording, Why why) {
    this.visit = visit;
    this.words = words;
    this.wording = wording;
    this.why = why;
  }

  String row(DeskId desk, Found found) {
    var line = found.line();
    var row = new Markup().open("li", "class", "card").open("p").open("a", "href",
        visit.to("case/" + desk.hex() + "/" + line.complaint().hex()))
        .text(why.said(line.today(), line.facts().facts())).close("a").close("p").open("p", "class", "tags");
    chip(row, line);
    row.element("bdi", QueueRows.number(line.complaint().hex()), "class", "number", "dir", "ltr");
    row.element("span", words.say("search.sent", line.facts().sent().toLocalDate()), "class", "soft").close("p");
    found.hits().stream().limit(MOST_PLACES).forEach(hit -> hit(row, found.filedUnder(), hit));
    int more = found.hits().size() - MOST_PLACES;
    if (more > 0) row.element("p", words.count("search.more", more), "class", "soft");
    return row.close("li").line().toString();
  }

  /** The last line: how far it came. */
  String end(Tally tally) {
    var said = new Markup().open("li", "class", "card", "role", "status");
    if (tally.found() == 0) said.element("p", words.get("search.none"));
    said.element("p", words.say("search.count", tally.looked(), tally.among(), tally.found()));
    said.element("p", words.say("search.speed", tally.perSecond()), "class", "soft");
    if (tally.end() == Searching.End.TIME) {
      said.element("p", words.say("search.time", Searching.LONGEST.toMinutes()));
    }
    return said.close("li").line().toString();
  }

  /** The form that goes on behind the cases that were looked at. */
  String goOn(String typed, int skip) {
    return new Markup().open("li").open("form", "method", "post")
        .open("input", "type", "hidden", "name", "form", "value", visit.getToken())
        .open("input", "type", "hidden", "name", "words", "value", typed)
        .open("input", "type", "hidden", "name", "skip", "value", String.valueOf(skip))
        .element("button", words.get("search.on")).close("form").close("li").line().toString();
  }

  private void chip(Markup row, Line line) {
    if (line.closed()) {
      row.element("span", words.get("taxonomy.status.closed"), "class", "chip");
    } else {
      row.element("span", words.get(line.urgency().phraseKey()), "class",
          "chip " + line.urgency().name().toLowerCase(Locale.ROOT));
    }
  }

  private void hit(Markup row, Questionnaire filedUnder, Found.Hit hit) {
    var text = hit.passage().text();
    int from = around(text, hit.place().from() - AROUND);
    int to = around(text, hit.place().to() + AROUND);
    row.element("h3", place(filedUnder, hit.passage())).open("p", "class", "words", "dir", "auto");
    signs(row, (from > 0 ? "… " : "") + text.substring(from, hit.place().from()));
    row.open("mark");
    signs(row, text.substring(hit.place().from(), hit.place().to()));
    row.close("mark");
    signs(row, text.substring(hit.place().to(), to) + (to < text.length() ? " …" : ""));
    row.close("p");
  }

  private static void signs(Markup row, String text) {
    Signs.runs(text).forEach(run -> {
      if (run.sign()) row.element("span", run.text(), "class", "sign");
      else row.text(run.text());
    });
  }

  /** Never between the halves of one sign. */
  private static int around(String text, int at) {
    int place = Math.max(0, Math.min(text.length(), at));
    return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
  }

  private String place(Questionnaire filedUnder, Passage passage) {
    return switch (passage.kind()) {
      case FROM_FILER -> words.get("search.in.filer");
      case FROM_DESK -> words.get("search.in.desk");
      case NOTE -> words.get("search.in.note");
      case ANSWER -> filedUnder.questions().stream().filter(one -> one.id().equals(whole(passage.question())))
          .findFirst().map((Question one) -> wording.label(one)).orElse(passage.question());
    };
  }

  /** A part of a group is named by its group. */
  private static String whole(String question) {
    int dot = question.indexOf('.');
    return dot < 0 ? question : question.substring(0, dot);
  }
}
