package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.amparo.desk.FirstSteward;
import org.amparo.desk.LastSeen;
import org.amparo.desk.NewSession;
import org.amparo.desk.Passkey;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Sessions;
import org.amparo.desk.SignIn;
import org.amparo.desk.passkey.Assertion;
import org.amparo.desk.passkey.Party;
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
      return signedIn(passphrase).filter(this::belongs);
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  /** A form of the passkey's page that brings none is one with a code that does not fit. */
  private Optional<NewSession> signedIn(char[] passphrase) {
    var shown = isPasskey() ? Assertion.of(visit.form()::first) : Optional.<Assertion>empty();
    try {
      return shown.map(brought -> signIn.signIn(name, passphrase, brought, new Party(visit.origin())))
          .orElseGet(() -> signIn.signIn(name, passphrase, visit.form().first("code")));
    } finally {
      shown.ifPresent(Assertion::close);
    }
  }

  private boolean isPasskey() {
    return visit.getAddress().equals("passkey");
  }

  /** What a passkey signs, on the page that asks for one. */
  public String getChallenge() {
    return signIn.challenge(new Party(visit.origin()));
  }

  public String getSalt() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Passkey.salt());
  }

  public String getHost() {
    return new Party(visit.origin()).host();
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
