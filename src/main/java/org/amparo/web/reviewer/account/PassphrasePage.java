package org.amparo.web.reviewer.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import org.amparo.desk.Credentials;
import org.amparo.desk.Passphrases;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Strength;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Visit;

/** A new passphrase: one is offered, one's own is weighed honestly, and only a good one is taken. */
@Named("passphrasePage")
@RequestScoped
public class PassphrasePage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Credentials credentials;
  @Inject
  private Passphrases passphrases;
  @Inject
  private Proving proving;

  private String remark = "";
  private Strength strength;
  private Passphrases.Offer offer;

  @Override
  protected void act(Reviewer reviewer) {
    offer = passphrases.offered(visit.getLanguage().locale());
    if (!visit.isPosted()) return;
    char[] fresh = proving.chars("fresh");
    char[] again = proving.chars("again");
    try {
      weigh(reviewer, fresh, again);
      if (remark.isEmpty() && !visit.pressed("weigh")) change(reviewer, fresh);
    } finally {
      Arrays.fill(fresh, '\0');
      Arrays.fill(again, '\0');
    }
  }

  private void weigh(Reviewer reviewer, char[] fresh, char[] again) {
    strength = Strength.of(fresh, reviewer.name());
    if (visit.pressed("weigh")) return;
    remark = !Passphrases.isStrong(fresh, reviewer.name()) ? "account.pass.weak"
        : Arrays.equals(fresh, again) ? "" : "account.pass.differs";
  }

  private void change(Reviewer reviewer, char[] fresh) {
    if (proving.made(reviewer, proof -> credentials.changePassphrase(reviewer, proof, fresh))) {
      visit.go("account/passphrase");
    } else {
      remark = "account.proof.wrong";
    }
  }

  public String getRemark() {
    return remark;
  }

  /** Whether something was typed that can be weighed. */
  public boolean isWeighed() {
    return strength != null;
  }

  public int getPower() {
    return strength.power();
  }

  public String getLevel() {
    return strength.level().name().toLowerCase(Locale.ROOT);
  }

  public Passphrases.Offer getOffer() {
    return offer;
  }
}
