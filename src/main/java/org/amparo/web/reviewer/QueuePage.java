package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.amparo.complaint.Caseload;
import org.amparo.complaint.Line;
import org.amparo.complaint.Routing;
import org.amparo.desk.Desk;
import org.amparo.desk.Desks;
import org.amparo.desk.Reviewer;
import org.amparo.language.Languages;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Days;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** A desk's queue: the most urgent first, why, and what is overdue; fifty a page. */
@Named("queuePage")
@RequestScoped
public class QueuePage extends DeskPage {
  private static final int A_PAGE = 50;

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Languages languages;
  @Inject
  private Desks desks;
  @Inject
  private Caseload caseload;
  @Inject
  private Routing routing;
  @Inject
  private Ledger ledger;
  @Inject
  private Days days;

  private Desk desk;
  private DeskLinks links;
  private List<QueueRow> rows;
  private List<String> counts;
  private int page;
  private int all;
  private int damaged;

  @Override
  protected void act(Reviewer reviewer) {
    var mine = desks.all().stream().filter(some -> reviewer.sitsAt(some.id())).toList();
    desk = mine.stream().filter(some -> some.id().hex().equals(visit.parts().get("desk"))).findFirst()
        .orElseThrow(() -> new Refused(404));
    links = DeskLinks.of(mine, words);
    ledger.write(Entry.of(reviewer.actor(), Act.QUEUE_LISTED).with("desk", desk.id().bytes()));
    var listing = caseload.list(reviewer, desk.id());
    damaged = listing.damaged();
    show(listing.lines());
  }

  private void show(List<Line> lines) {
    all = lines.size();
    page = number(visit.parts().getOrDefault("page", "1"));
    if (page < 1 || page > pages()) throw new Refused(404);
    var now = days.clock().instant().atZone(days.zone());
    var inWords = new QueueRows(words, new Tongues(languages, words), new Why(words, routing, days.today()),
        now);
    rows = lines.stream().skip((page - 1L) * A_PAGE).limit(A_PAGE).map(line -> inWords.row(desk.id(), line)).toList();
    counts = counts(lines, lines.stream().filter(line -> line.overdueAt(now)).count());
  }

  private List<String> counts(List<Line> lines, long late) {
    long wrote = lines.stream().filter(line -> line.newMessages() > 0).count();
    var said = new ArrayList<>(List.of(words.count("list.cases", all)));
    if (late > 0) said.add(words.count("list.late", late));
    if (wrote > 0) said.add(words.count("list.wrote", wrote));
    if (damaged > 0) said.add(words.count("list.damaged", damaged));
    return said;
  }

  static int number(String digits) {
    return digits.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(digits) : 0;
  }

  private int pages() {
    return Math.max(1, (all + A_PAGE - 1) / A_PAGE);
  }

  public String getDesk() {
    return desk.id().hex();
  }

  /** Where the cases that are ticked go to. */
  public String getBulk() {
    return "bulk/" + desk.id().hex();
  }

  public String getName() {
    return DeskLinks.name(desk, words);
  }

  public List<DeskLinks.Link> getLinks() {
    return links.links();
  }

  public List<QueueRow> getRows() {
    return rows;
  }

  public List<String> getCounts() {
    return counts;
  }

  public boolean isPaged() {
    return all > A_PAGE;
  }

  public String getRange() {
    return words.say("list.range", (page - 1) * A_PAGE + 1, (page - 1) * A_PAGE + rows.size(), all);
  }

  /** The page after this one, or 0. */
  public int getNext() {
    return page < pages() ? page + 1 : 0;
  }

  public int getBefore() {
    return page - 1;
  }
}
