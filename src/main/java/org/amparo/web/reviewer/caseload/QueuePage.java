package org.amparo.web.reviewer.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.amparo.complaint.AdviceEnd;
import org.amparo.complaint.Caseload;
import org.amparo.complaint.Onlooker;
import org.amparo.complaint.OwnViews;
import org.amparo.complaint.Views;
import org.amparo.desk.Desks;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Days;
import org.amparo.web.reviewer.DeskLinks;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.reviewer.QueueRow;
import org.amparo.web.reviewer.Seating;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** A desk's queue in one view of it: what to narrow it by, the cases with what they wait for, fifty a page. */
@Named("queuePage")
@RequestScoped
public class QueuePage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Seating seating;
  @Inject
  private Caseload caseload;
  @Inject
  private OwnViews ownViews;
  @Inject
  private Choosing choosing;
  @Inject
  private Sheets sheets;
  @Inject
  private Ledger ledger;
  @Inject
  private Days days;
  @Inject
  private Desks desks;
  @Inject
  private AdviceEnd advice;

  private Seating.Seat seat;
  private Sheet sheet;

  @Override
  protected void act(Reviewer reviewer) {
    seat = seating.here(reviewer);
    var views = ownViews.of(reviewer);
    var sight = Sight.named(seat.desk().id(), visit.parts().getOrDefault("view", ""), views);
    if (sight.isEmpty()) {
      visit.go("queue/" + seat.desk().id().hex());   // a view that was removed, or looked through too long ago
    } else if (visit.isPosted()) {
      choosing.act(reviewer, seat.desk().id(), sight.get(), sheets.marks());
    } else {
      show(reviewer, sight.get(), views);
    }
  }

  private void show(Reviewer reviewer, Sight sight, Views views) {
    int page = number(visit.parts().getOrDefault("page", "1")).orElseThrow(() -> new Refused(404));
    advice.settle(reviewer, seat.desk().id());
    ledger.write(Entry.of(reviewer.actor(), Act.QUEUE_LISTED).with("desk", seat.desk().id().bytes()));
    var by = new Onlooker(reviewer.id(), desks.seated(seat.desk().id()), days.clock().instant().atZone(days.zone()));
    sheet = sheets.sheet(seat, caseload.list(reviewer, seat.desk().id()), by, sight, views, page);
    if (page > sheet.pages()) throw new Refused(404);
  }

  static Optional<Integer> number(String digits) {
    return Optional.of(digits).filter(some -> some.matches("[1-9][0-9]{0,6}")).map(Integer::valueOf);
  }

  public Sheet getSheet() {
    return sheet;
  }

  public String getDesk() {
    return seat.desk().id().hex();
  }

  /** Where the cases that are ticked go to. */
  public String getBulk() {
    return "bulk/" + getDesk();
  }

  public String getName() {
    return seat.name();
  }

  public List<DeskLinks.Link> getLinks() {
    return seat.mine();
  }

  public List<QueueRow> getRows() {
    return sheet.rows();
  }
}
