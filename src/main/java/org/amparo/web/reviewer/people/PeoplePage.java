package org.amparo.web.reviewer.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.complaint.Caseload;
import org.amparo.complaint.Passing;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.desk.MemberId;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Roll;
import org.amparo.desk.Rotation;
import org.amparo.desk.Seats;
import org.amparo.desk.Sessions;
import org.amparo.desk.Staff;
import org.amparo.desk.Watch;
import org.amparo.web.reviewer.DeskLinks;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** Who sits at a desk; its leads let people in, make leads, take seats away and change the desk's key. */
@Named("peoplePage")
@RequestScoped
public class PeoplePage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Desks desks;
  @Inject
  private Roll roll;
  @Inject
  private Seats seats;
  @Inject
  private Sessions sessions;
  @Inject
  private Rotation rotation;
  @Inject
  private Passing passing;
  @Inject
  private Caseload caseload;
  @Inject
  private Watch watch;

  private DeskId desk;
  private boolean leading;
  private String remark = "";
  private boolean done;
  private int passed;
  private Staff staff;
  private List<DeskLinks.Link> links;
  private List<String> alarms;

  @Override
  protected void act(Reviewer reviewer) {
    desk = AtDesk.seated(visit, reviewer);
    leading = reviewer.leads(desk);
    staff = roll.staff(desk).orElseThrow(() -> new Refused(404));
    if (visit.isPosted()) {
      change(reviewer);
      staff = roll.staff(desk).orElseThrow(() -> new Refused(404));
    }
    links = DeskLinks.of(desks.all().stream().filter(each -> reviewer.sitsAt(each.id())).toList(), words).links();
    alarms = new Alarms(words, desks.all()).about(watch.look(), desk, staff);
  }

  private void change(Reviewer lead) {
    if (visit.pressed("rotate")) {
      rotate(lead);
      return;
    }
    var member = member("member");
    if (member.isEmpty()) {
      remark = "people.pick";
      return;
    }
    if (visit.pressed("remove") && member.equals(member("heir"))) {
      remark = "people.no.own_heir";
      return;
    }
    var outcome = changed(lead, member.get());
    done = outcome == Seats.Outcome.DONE;
    remark = (done ? "people.done." + visit.form().first("do")
        : "people.no." + outcome.name().toLowerCase(Locale.ROOT));
  }

  private Seats.Outcome changed(Reviewer lead, MemberId member) {
    return switch (visit.form().first("do")) {
      case "grant" -> seats.grant(lead, desk, member, visit.form().first("words"),
          !visit.form().first("leading").isEmpty());
      case "lead" -> seats.role(lead, desk, member, true);
      case "nolead" -> seats.role(lead, desk, member, false);
      case "remove" -> removed(lead, member);
      default -> throw new Refused(400);
    };
  }

  private Seats.Outcome removed(Reviewer lead, MemberId member) {
    var heir = member("heir");
    var outcome = seats.remove(lead, desk, member);
    if (outcome == Seats.Outcome.DONE) {
      passed = heir.filter(other -> !lead.id().equals(member))
          .map(other -> passing.pass(lead, desk, member, other)).orElse(0);
      caseload.leaveUnattended(sessions::has);
    }
    return outcome;
  }

  private void rotate(Reviewer lead) {
    if (rotation.begin(lead, desk) > 0) {
      visit.go("rotation/" + desk.hex());
    } else {
      remark = "people.no.rotation";
    }
  }

  private Optional<MemberId> member(String field) {
    var hex = visit.form().first(field);
    return hex.matches("[0-9a-f]{32}") ? Optional.of(MemberId.ofHex(hex)) : Optional.empty();
  }

  public String getDesk() {
    return desk.hex();
  }

  public String getName() {
    return DeskLinks.name(staff.desk(), words);
  }

  public Staff getStaff() {
    return staff;
  }

  public List<DeskLinks.Link> getLinks() {
    return links;
  }

  public List<String> getAlarms() {
    return alarms;
  }

  public boolean isLeading() {
    return leading;
  }

  /** The phrase that says what came of it, or nothing. */
  public String getRemark() {
    return remark;
  }

  public boolean isDone() {
    return done;
  }

  /** Whether the desk's key should change next: somebody who knows it left. */
  public boolean isRotationDue() {
    return done && visit.pressed("remove");
  }

  public long getPassed() {
    return passed;
  }

  public boolean isOld() {
    return !rotation.older(desk).isEmpty();
  }
}
