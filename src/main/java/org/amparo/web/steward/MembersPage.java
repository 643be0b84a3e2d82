package org.amparo.web.steward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.desk.Desk;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.desk.Invitations;
import org.amparo.desk.MemberId;
import org.amparo.desk.Members;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Watch;
import org.amparo.web.reviewer.DeskLinks;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.reviewer.people.Alarms;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** Everybody there is: a steward invites and ends memberships; seats are the leads' to give. */
@Named("membersPage")
@RequestScoped
public class MembersPage extends DeskPage {
  /** A member in words. */
  public record Row(String id, String name, boolean steward, List<String> desks) {}

  /** Somebody who was invited. */
  public record Guest(String id, String name, String desk, String last) {}

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Desks desks;
  @Inject
  private Members members;
  @Inject
  private Invitations invitations;
  @Inject
  private Watch watch;

  private String token = "";
  private String remark = "";
  private boolean done;
  private List<Desk> all;
  private List<Row> rows;
  private List<Guest> open;
  private List<String> alarms;

  @Override
  protected void act(Reviewer steward) {
    all = desks.all();
    if (visit.pressed("invite")) invite(steward);
    else if (visit.pressed("withdraw")) withdraw(steward);
    else if (visit.pressed("remove")) remove(steward);
    else if (visit.isPosted()) throw new Refused(400);
    Map<DeskId, String> names = all.stream().collect(Collectors.toMap(Desk::id, desk -> DeskLinks.name(desk, words)));
    rows = members.all().stream().map(each -> new Row(each.id().hex(), each.name(), each.steward(),
        each.seats().stream().map(names::get).sorted().toList())).toList();
    open = invitations.open().stream().map(each -> new Guest(each.id(), each.name(),
        each.desk().map(names::get).orElse(""), words.language().date(each.lastDay()))).toList();
    alarms = new Alarms(words, all).all(watch.look());
  }

  private void invite(Reviewer steward) {
    var desk = all.stream().map(Desk::id).filter(each -> each.hex().equals(asked("desk"))).findFirst();
    var invited = invitations.invite(
        steward, asked("name").strip(), desk, !asked("steward").isEmpty(), days());
    done = invited instanceof Invitations.Invited.Token;
    if (invited instanceof Invitations.Invited.Token made) token = made.text();
    else remark = invited instanceof Invitations.Invited.NameTaken ? "invite.taken" : "first.name.wrong";
  }

  private int days() {
    return asked("days").matches("[0-9]{1,2}") ? Integer.parseInt(asked("days")) : 1;
  }

  private void withdraw(Reviewer steward) {
    done = invitations.withdraw(steward, asked("invitation"));
    remark = done ? "invite.withdrawn" : "invite.gone";
  }

  private void remove(Reviewer steward) {
    var member = Optional.of(asked("member")).filter(hex -> hex.matches("[0-9a-f]{32}")).map(MemberId::ofHex);
    var outcome = member.map(each -> members.remove(steward, each)).orElse(Members.Outcome.NOBODY);
    done = outcome == Members.Outcome.DONE;
    remark = "members.removed." + outcome.name().toLowerCase(Locale.ROOT);
  }

  public String asked(String field) {
    return visit.form().first(field);
  }

  public String getToken() {
    return token;
  }

  public String getRemark() {
    return remark;
  }

  public boolean isDone() {
    return done;
  }

  public boolean isFailed() {
    return visit.pressed("invite") && !done;
  }

  public List<DeskLinks.Link> getDesks() {
    return DeskLinks.of(all, words).links();
  }

  public List<Row> getRows() {
    return rows;
  }

  public List<Guest> getOpen() {
    return open;
  }

  public List<String> getAlarms() {
    return alarms;
  }
}
