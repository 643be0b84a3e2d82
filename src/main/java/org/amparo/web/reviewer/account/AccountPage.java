package org.amparo.web.reviewer.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.amparo.desk.Credentials;
import org.amparo.desk.Passkeys;
import org.amparo.desk.Reviewer;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** What a member signs in with, in one glance, and where to change it. */
@Named("accountPage")
@RequestScoped
public class AccountPage extends DeskPage {
  private static final Set<String> DONE = Set.of("passphrase", "phone", "passkey", "removed", "export");

  @Inject
  private Visit visit;
  @Inject
  private Credentials credentials;
  @Inject
  private Passkeys passkeys;

  private int codes;
  private int keys;

  @Override
  protected void act(Reviewer reviewer) {
    if (!getDone().isEmpty() && !DONE.contains(getDone())) throw new Refused(404);
    codes = credentials.codesLeft(reviewer);
    keys = passkeys.of(reviewer).size();
  }

  /** What was changed a moment ago, or nothing. */
  public String getDone() {
    return visit.parts().getOrDefault("done", "");
  }

  public int getKeys() {
    return keys;
  }

  public int getCodes() {
    return codes;
  }
}
