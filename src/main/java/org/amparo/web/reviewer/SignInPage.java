package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import org.amparo.desk.FirstSteward;
import org.amparo.desk.LastSeen;
import org.amparo.desk.NewSession;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Sessions;
import org.amparo.desk.SignIn;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Front;
import org.amparo.web.shell.Visit;

/** Name, passphrase and code in one form, with one answer to all that does not fit. */
@Named("signInPage")
@RequestScoped
public class SignInPage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private SignedIn signedIn;
  @Inject
  private SignIn signIn;
  @Inject
  private Sessions sessions;
  @Inject
  private FirstSteward firstSteward;
  @Inject
  private LastSeen lastSeen;

  private String name = "";
  private boolean failed;

  @Override
  public void act() {
    if (visit.isPosted()) {
      name = visit.form().first("name");
      presented().ifPresentOrElse(this::enter, () -> failed = true);
    } else if (isSteward() && firstSteward.isAwaited()) {
      visit.go("first");
    } else if (signedIn.reviewer().isPresent()) {
      visit.go(home());
    }
  }

  private Optional<NewSession> presented() {
    char[] passphrase = visit.form().values("pass").stream().findFirst().orElse("").toCharArray();
    try {
      return signIn.signIn(name, passphrase, visit.form().first("code")).filter(this::belongs);
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  /** A reviewer at the steward's front is a stranger there, like any other. */
  private boolean belongs(NewSession session) {
    boolean here = !isSteward() || session.steward();
    if (!here) {
      sessions.end(session.cookieToken());
      session.cookieToken().close();
    }
    return here;
  }

  private void enter(NewSession session) {
    visit.door().ifPresent(sessions::end);
    visit.hold(session.cookieToken());
    visit.go(ledgerFits(session) ? home() : "checkpoint");
  }

  /** Whether the ledger grew from what this member saw when they signed in last. */
  private boolean ledgerFits(NewSession session) {
    var entered = sessions.find(session.cookieToken());
    try {
      return entered.map(lastSeen::greet).filter(seen -> !seen.fits()).isEmpty();
    } finally {
      entered.ifPresent(Reviewer::close);
    }
  }

  private String home() {
    return isSteward() ? "house" : "desks";
  }

  public boolean isSteward() {
    return visit.getFront() == Front.STEWARD;
  }

  public String getName() {
    return name;
  }

  public boolean isFailed() {
    return failed;
  }

  /** Whether the first steward was made a moment ago. */
  public boolean isMade() {
    return visit.getAddress().equals("made");
  }

  public boolean isRested() {
    return visit.getAddress().equals("rest");
  }
}
