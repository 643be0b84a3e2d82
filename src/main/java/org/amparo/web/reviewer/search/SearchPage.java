package org.amparo.web.reviewer.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.amparo.complaint.Routing;
import org.amparo.complaint.Searching;
import org.amparo.complaint.Sought;
import org.amparo.desk.Reviewer;
import org.amparo.language.Languages;
import org.amparo.platform.Days;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.reviewer.Seating;
import org.amparo.web.reviewer.Why;
import org.amparo.web.reviewer.Wording;
import org.amparo.web.shell.Pour;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** Words are typed, and the cases that have them stand on the page one by one, as they are found. */
@Named("searchPage")
@RequestScoped
public class SearchPage extends DeskPage {
  private static final int LONGEST = 200;

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Languages languages;
  @Inject
  private Seating seating;
  @Inject
  private Searching searching;
  @Inject
  private Routing routing;
  @Inject
  private Days days;

  private Seating.Seat seat;
  private String typed = "";
  private String remark = "";

  @Override
  protected void act(Reviewer reviewer) {
    seat = seating.here(reviewer);
    if (visit.isPosted()) look(reviewer);
  }

  private void look(Reviewer reviewer) {
    typed = visit.form().first("words");
    var sought = Sought.of(typed);
    if (sought.isNothing()) {
      remark = "search.remark.none";
    } else if (typed.codePointCount(0, typed.length()) > LONGEST) {
      remark = "search.remark.long";
    } else {
      visit.pour(spout -> pour(reviewer, new Searching.Wish(seat.desk().id(), sought, skip()), spout));
    }
  }

  private void pour(Reviewer reviewer, Searching.Wish wish, Pour.Spout spout) throws IOException {
    var rows = new FoundRows(visit, words, new Wording(words, languages), new Why(words, routing, days.today()));
    var tally = searching.look(reviewer, wish, new Telling(rows, wish.desk(), spout, days.clock()));
    spout.write(rows.end(tally));
    if (tally.end() == Searching.End.TIME) {
      spout.write(rows.goOn(typed, wish.skip() + tally.passed()));
    }
  }

  private int skip() {
    var skip = visit.form().first("skip");
    return skip.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(skip) : 0;
  }

  public Seating.Seat getSeat() {
    return seat;
  }

  public String getTyped() {
    return typed;
  }

  /** What to look at again; empty if all is well. */
  public String getRemark() {
    return remark.isEmpty() ? "" : words.say(remark, LONGEST);
  }

  public boolean isLooking() {
    return !visit.getSpout().isEmpty();
  }

  public long getMinutes() {
    return Searching.LONGEST.toMinutes();
  }
}
