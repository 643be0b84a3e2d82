package org.amparo.web.reviewer.many;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.complaint.Caseload;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.Floods;
import org.amparo.complaint.Line;
import org.amparo.complaint.Routing;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Days;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.reviewer.QueueRows;
import org.amparo.web.reviewer.Seating;
import org.amparo.web.reviewer.Why;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** The lane of likely abuse: cases that are the same or empty, in groups that a person decides about; nothing moves by itself. */
@Named("lanePage")
@RequestScoped
public class LanePage extends DeskPage {
  /** Cases of a group on one page; the others come when these are decided about. */
  private static final int MOST = 200;

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Seating seating;
  @Inject
  private Caseload caseload;
  @Inject
  private Floods floods;
  @Inject
  private Routing routing;
  @Inject
  private Ledger ledger;
  @Inject
  private Days days;

  private Seating.Seat seat;
  private List<Group> groups;

  /** Cases that look alike, and how it is said. */
  public record Group(String heading, String more, String urgent, List<Row> rows, List<Row> burning) {}

  /** One case. */
  public record Row(String id, String address, String number, String why, String signs) {}

  @Override
  protected void act(Reviewer reviewer) {
    seat = seating.here(reviewer);
    ledger.write(Entry.of(reviewer.actor(), Act.QUEUE_LISTED).with("desk", seat.desk().id().bytes()));
    var lines = caseload.list(reviewer, seat.desk().id()).lines().stream()
        .filter(line -> !line.triage().handling().barred().contains(reviewer.id())).toList();
    var signs = floods.signs(lines);
    groups = floods.groups(lines).stream().map(group -> new Group(
        words.count("lane." + code(group.sign()), group.lane().size()),
        group.lane().size() > MOST ? words.say("lane.first", MOST) : "",
        group.urgent().isEmpty() ? "" : words.count("lane.urgent", group.urgent().size()),
        rows(group.lane().stream().limit(MOST), signs), rows(group.urgent().stream().limit(MOST), signs))).toList();
  }

  private List<Row> rows(Stream<Line> lines, Map<ComplaintId, Set<Floods.Sign>> signs) {
    var why = new Why(words, routing, days.today());
    return lines.map(line -> new Row(line.complaint().hex(),
        "case/" + seat.desk().id().hex() + "/" + line.complaint().hex(), QueueRows.number(line.complaint().hex()),
        why.said(line.today(), line.facts().facts()), signs.get(line.complaint()).stream()
            .map(sign -> words.get("lane.sign." + code(sign))).collect(Collectors.joining(" · ")))).toList();
  }

  private static String code(Floods.Sign sign) {
    return sign.name().toLowerCase(Locale.ROOT);
  }

  public Seating.Seat getSeat() {
    return seat;
  }

  public List<Group> getGroups() {
    return groups;
  }

  /** Where the forms of this page go. */
  public String getBulk() {
    return "bulk/" + seat.desk().id().hex();
  }

  public String getBounds() {
    return words.say("lane.bounds", floods.sameText(), floods.alikeInADay());
  }
}
