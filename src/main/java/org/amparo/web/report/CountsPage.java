package org.amparo.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.desk.Desk;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.desk.Keyholders;
import org.amparo.desk.MemberId;
import org.amparo.desk.Reviewer;
import org.amparo.transparency.Snapshot;
import org.amparo.transparency.SnapshotId;
import org.amparo.transparency.Snapshots;
import org.amparo.web.reviewer.DeskLinks;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** Reports in the making: begun by a steward or a lead, added to by leads, approved by two, or dropped. */
@Named("countsPage")
@RequestScoped
public class CountsPage extends DeskPage {
  private static final List<String> EVENTS = List.of("demands", "breaches", "deletions", "accessibility");
  private static final String ID = "[0-9a-f]{32}";

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Snapshots snapshots;
  @Inject
  private Keyholders keyholders;
  @Inject
  private Desks desks;

  private List<Row> rows = List.of();
  private List<Keyholders.Keyholder> people;
  private boolean preparing;
  private boolean refused;

  /** A desk in a report, and whether it was counted already. */
  public record Part(String id, String name, boolean added) {}

  /** A report in the making, as this member may work on it. */
  public record Row(String id, String quarter, String begun, List<String> added, List<Part> mine, boolean approver,
      boolean approved) {}

  @Override
  protected void act(Reviewer reviewer) {
    preparing = snapshots.mayPrepare(reviewer);
    if (visit.isPosted()) {
      refused = !done(reviewer);
      if (!refused) visit.go("counts");
    }
    if (!visit.isGoing()) show(reviewer);
  }

  private boolean done(Reviewer reviewer) {
    return switch (visit.form().first("do")) {
      case "begin" -> snapshots.begin(reviewer, snapshots.latest(), member("one"), member("other"), events());
      case "add" -> snapshots.addTables(reviewer, deskId(), snapshot()).isPresent();
      case "drop" -> snapshots.drop(reviewer, snapshot());
      default -> throw new Refused(400);
    };
  }

  private void show(Reviewer reviewer) {
    var all = desks.all();
    people = keyholders.all();
    var names = people.stream().collect(Collectors.toMap(Keyholders.Keyholder::id, Keyholders.Keyholder::name));
    rows = snapshots.open().stream().map(one -> row(one, reviewer, all, names)).toList();
  }

  private Row row(Snapshot one, Reviewer reviewer, List<Desk> all, Map<MemberId, String> names) {
    var approvers = one.approvers().stream().map(id -> names.getOrDefault(id, "?")).collect(Collectors.joining(", "));
    return new Row(one.id().hex(), ReportView.quarter(one.quarter(), words),
        words.say("counts.begun", words.language().date(one.begun()), approvers),
        all.stream().filter(desk -> one.added().contains(desk.id())).map(desk -> DeskLinks.name(desk, words)).toList(),
        all.stream().filter(desk -> reviewer.leads(desk.id())).map(desk -> new Part(desk.id().hex(),
            DeskLinks.name(desk, words), one.added().contains(desk.id()))).toList(),
        one.approvers().contains(reviewer.id()) && !one.added().isEmpty(), one.isApprovedBy(reviewer.id()));
  }

  private Map<String, Long> events() {
    var events = new TreeMap<String, Long>();
    EVENTS.forEach(event -> {
      var typed = visit.form().first(event).trim();
      if (!typed.matches("[0-9]{0,6}")) throw new Refused(400);
      events.put(event, typed.isEmpty() ? 0 : Long.parseLong(typed));
    });
    return events;
  }

  private MemberId member(String field) {
    return MemberId.ofHex(id(field));
  }

  private DeskId deskId() {
    return desks.all().stream().map(Desk::id).filter(desk -> desk.hex().equals(id("desk"))).findFirst()
        .orElseThrow(() -> new Refused(404));
  }

  private SnapshotId snapshot() {
    return SnapshotId.ofHex(id("snapshot"));
  }

  private String id(String field) {
    var typed = visit.form().first(field);
    if (!typed.matches(ID)) throw new Refused(400);
    return typed;
  }

  public List<Row> getRows() {
    return rows;
  }

  public List<Keyholders.Keyholder> getPeople() {
    return people;
  }

  public List<String> getEvents() {
    return EVENTS;
  }

  public String getLatest() {
    return ReportView.quarter(snapshots.latest(), words);
  }

  public boolean isPreparing() {
    return preparing;
  }

  public boolean isRefused() {
    return refused;
  }
}
