package org.amparo.web.reviewer.conflict;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.amparo.complaint.Conflicted;
import org.amparo.complaint.Conflicts;
import org.amparo.desk.MemberId;
import org.amparo.desk.Reviewer;
import org.amparo.language.Countries;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.reviewer.Seating;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** Which members of a desk must not see cases about which countries; everybody there reads it, a lead changes it. */
@Named("conflictPage")
@RequestScoped
public class ConflictPage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Seating seating;
  @Inject
  private Conflicts conflicts;
  @Inject
  private Colleagues colleagues;

  private Seating.Seat seat;
  private List<Row> rows;
  private List<Choice> members;
  private boolean leading;
  private boolean slipped;

  /** A member, and a country of which they see no case. */
  public record Row(String id, String name, String country, String countryName) {}

  /** A member to choose. */
  public record Choice(String id, String name) {}

  @Override
  protected void act(Reviewer reviewer) {
    seat = seating.here(reviewer);
    leading = reviewer.leads(seat.desk().id());
    var there = colleagues.at(seat.desk().id());
    if (visit.isPosted()) change(reviewer, there);
    var kept = conflicts.of(reviewer, seat.desk().id());
    rows = there.stream().flatMap(one -> rows(one, kept).stream()).toList();
    members = there.stream().map(one -> new Choice(one.id().hex(), one.name())).toList();
  }

  private void change(Reviewer reviewer, List<Colleagues.Colleague> there) {
    if (!leading) throw new Refused(403);
    var member = member(there);
    var country = visit.form().first("country");
    slipped = member.isEmpty() || !Countries.has(country);
    if (!slipped) {
      conflicts.country(reviewer, seat.desk().id(), member.get(), country, visit.pressed("add"));
      visit.go(visit.getAddress());
    }
  }

  private Optional<MemberId> member(List<Colleagues.Colleague> there) {
    return there.stream().map(Colleagues.Colleague::id)
        .filter(id -> id.hex().equals(visit.form().first("member"))).findFirst();
  }

  private List<Row> rows(Colleagues.Colleague one, Conflicted kept) {
    return kept.of(one.id()).stream().sorted()
        .map(code -> new Row(one.id().hex(), one.name(), code, words.language().country(code))).toList();
  }

  public String getDesk() {
    return seat.desk().id().hex();
  }

  public String getName() {
    return seat.name();
  }

  public List<Row> getRows() {
    return rows;
  }

  public List<Choice> getMembers() {
    return members;
  }

  public List<Countries.Country> getCountries() {
    return Countries.in(words.language());
  }

  public boolean isLeading() {
    return leading;
  }

  public boolean isSlipped() {
    return slipped;
  }
}
