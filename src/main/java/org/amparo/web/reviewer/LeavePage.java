package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.amparo.complaint.Caseload;
import org.amparo.desk.Sessions;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Visit;

/** Signing out and leaving are one: the session ends, and its keys with it. */
@RequestScoped
public class LeavePage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private SignedIn signedIn;
  @Inject
  private Sessions sessions;
  @Inject
  private Caseload caseload;
  @Inject
  private Ledger ledger;

  @Override
  public void act() {
    if (visit.isPosted()) {
      signedIn.reviewer().ifPresent(reviewer -> ledger.write(Entry.of(reviewer.actor(), Act.SIGNOUT)));
      visit.door().ifPresent(sessions::end);
      caseload.leaveUnattended(sessions::has);
      visit.letGo();
    }
    visit.go("gone");
  }
}
