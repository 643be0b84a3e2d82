package org.amparo.web.reviewer.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.Holding;
import org.amparo.complaint.Keeping;
import org.amparo.complaint.OpenCase;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Ids;
import org.amparo.web.reviewer.CasePart;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** By when a closed case is erased, and the hold that a lead sets or lifts with a reason. */
@Named("keptPart")
@RequestScoped
public class KeptPart implements CasePart {
  private static final int LONGEST = 4000;

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Holding holding;

  private String says = "";
  private boolean held;
  private boolean deciding;

  @Override
  public void show(Reviewer reviewer, OpenCase open) {
    held = open.row().hold();
    deciding = open.leads() && reviewer.leads(open.desk());
    says = held ? words.get("kept.held") : open.row().keepUntil().map(Keeping::latest)
        .map(day -> words.say("kept.until", words.language().date(day))).orElseGet(() -> words.get("kept.open"));
  }

  @Override
  public Set<String> deeds() {
    return Set.of("hold", "lift");
  }

  @Override
  public Optional<String> done(String deed, Reviewer reviewer, OpenCase open) {
    var reason = visit.form().first("why").replace("\r\n", "\n").trim();
    var id = visit.form().first("id");
    if (!id.matches("[0-9a-f]{32}")) throw new Refused(400);
    boolean done = !reason.isEmpty() && reason.length() <= LONGEST
        && holding.set(reviewer, open, deed.equals("hold"), Ids.ofHex(id), reason);
    return done ? Optional.empty() : Optional.of("kept.remark");
  }

  public String getSays() {
    return says;
  }

  public boolean isHeld() {
    return held;
  }

  public boolean isDeciding() {
    return deciding;
  }
}
