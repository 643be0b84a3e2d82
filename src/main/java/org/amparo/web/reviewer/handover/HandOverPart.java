package org.amparo.web.reviewer.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.HandOver;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.StatusHistory;
import org.amparo.desk.Reviewer;
import org.amparo.web.reviewer.CasePart;

/** The case goes to another desk: first the page says what will happen, then it does. */
@Named("caseHandOver")
@RequestScoped
public class HandOverPart implements CasePart {
  private static final Set<String> DEEDS = Set.of("pass", "pass-go");

  @Inject
  private OtherDesks others;
  @Inject
  private HandOver handOver;

  private boolean leads;
  private boolean told;
  private boolean looked;
  private String to = "";
  private List<OtherDesks.Pick> picks = List.of();

  @Override
  public void show(Reviewer reviewer, OpenCase open) {
    leads = open.leads();
    told = !open.history().isClosed() && !open.history().latest().status().equals(StatusHistory.RECEIVED);
    picks = others.picks(Set.of(open.desk()), isAgain() ? others.picked("to") : Optional.empty());
    to = others.picked("to").map(others::name).orElse("");
  }

  @Override
  public Set<String> deeds() {
    return DEEDS;
  }

  @Override
  public String place(String deed) {
    return "pass";
  }

  /** The case is not here any more. */
  @Override
  public String leadsTo(String deed, OpenCase open, String here) {
    return "queue/" + open.desk().hex();
  }

  @Override
  public Optional<String> done(String deed, Reviewer reviewer, OpenCase open) {
    var desk = others.picked("to").filter(picked -> !picked.equals(open.desk()));
    if (desk.isEmpty() || !others.fits("reason")) {
      return Optional.of("pass.remark");
    }
    if (deed.equals("pass")) {
      looked = true;
      return Optional.of("pass.look");
    }
    boolean done = handOver.give(reviewer, open, new HandOver.Giving(desk.get(), others.id(), others.text("reason"),
        others.ticked("notes"), others.ticked("tags")));
    return done ? Optional.empty() : Optional.of("pass.remark.not");
  }

  private boolean isAgain() {
    return others.again(DEEDS);
  }

  public boolean isLeads() {
    return leads;
  }

  /** Whether the page says what will happen, to be done or changed. */
  public boolean isLooked() {
    return looked;
  }

  /** Whether the person will be told. */
  public boolean isTold() {
    return told;
  }

  public String getTo() {
    return to;
  }

  public List<OtherDesks.Pick> getPicks() {
    return picks;
  }

  public String getReason() {
    return isAgain() ? others.text("reason") : "";
  }

  public boolean isNotes() {
    return !isAgain() || others.ticked("notes");
  }

  public boolean isTags() {
    return !isAgain() || others.ticked("tags");
  }

  public String getFresh() {
    return others.fresh(DEEDS);
  }
}
