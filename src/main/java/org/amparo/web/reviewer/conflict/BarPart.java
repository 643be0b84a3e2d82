package org.amparo.web.reviewer.conflict;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.Casework;
import org.amparo.complaint.Conflicts;
import org.amparo.complaint.OpenCase;
import org.amparo.desk.Reviewer;
import org.amparo.web.reviewer.CasePart;
import org.amparo.web.shell.Visit;

/** Who of the desk must not see this one case. */
@Named("caseBar")
@RequestScoped
public class BarPart implements CasePart {
  @Inject
  private Visit visit;
  @Inject
  private Conflicts conflicts;
  @Inject
  private Casework casework;
  @Inject
  private Colleagues colleagues;

  private List<Row> rows = List.of();
  private boolean leading;
  private String me = "";

  /** A colleague, and whether the case is kept from them. */
  public record Row(String id, String name, boolean barred) {}

  @Override
  public void show(Reviewer reviewer, OpenCase open) {
    leading = reviewer.leads(open.desk());
    me = reviewer.id().hex();
    var barred = open.triage().handling().barred();
    rows = colleagues.at(open.desk()).stream()
        .map(one -> new Row(one.id().hex(), one.name(), barred.contains(one.id()))).toList();
  }

  @Override
  public Set<String> deeds() {
    return Set.of("bar", "unbar");
  }

  @Override
  public String place(String deed) {
    return "bar";
  }

  @Override
  public Optional<String> done(String deed, Reviewer reviewer, OpenCase open) {
    var asked = visit.form().first("member");
    var member = colleagues.at(open.desk()).stream().map(Colleagues.Colleague::id)
        .filter(id -> id.hex().equals(asked)).findFirst();
    if (member.isEmpty()) return Optional.of("conflict.remark");
    return conflicts.person(reviewer, open, casework, member.get(), deed.equals("bar")) ? Optional.empty()
        : Optional.of("file.remark.moved");
  }

  /** Those from whom it is kept. */
  public List<Row> getBarred() {
    return rows.stream().filter(Row::barred).toList();
  }

  /** Those from whom it can be kept: all for a lead, else oneself. */
  public List<Row> getOthers() {
    return rows.stream().filter(row -> !row.barred() && (leading || row.id().equals(me))).toList();
  }

  public boolean isLeading() {
    return leading;
  }
}
