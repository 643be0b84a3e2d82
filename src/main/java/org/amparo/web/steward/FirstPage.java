package org.amparo.web.steward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.amparo.desk.FirstSteward;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Square;
import org.amparo.web.shell.Visit;

/** The first steward of a deployment: token, name and passphrase, then a code to show that the phone has the key. */
@Named("firstPage")
@RequestScoped
public class FirstPage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private FirstSteward firstSteward;

  private String remark = "";
  private boolean confirming;
  private FirstSteward.Claim.Offered offered;

  @Override
  public void act() {
    if (!firstSteward.isAwaited()) {
      visit.go("");
    } else if (visit.pressed("confirm")) {
      confirm();
    } else if (visit.isPosted()) {
      claim();
    }
  }

  private void claim() {
    char[] passphrase = visit.form().values("pass").stream().findFirst().orElse("").toCharArray();
    try {
      var claim = firstSteward.claim(getToken(), getName(), passphrase);
      if (claim instanceof FirstSteward.Claim.Offered made) offered = made;
      else if (claim instanceof FirstSteward.Claim.UnfitName) remark = "first.name.wrong";
      else remark = claim instanceof FirstSteward.Claim.WeakPassphrase ? "first.pass.weak" : "first.token.wrong";
    } finally {
      Arrays.fill(passphrase, '\0');
    }
    confirming = offered != null;
  }

  private void confirm() {
    if (firstSteward.confirm(getToken(), visit.form().first("code"))) {
      visit.go("made");
    } else {
      confirming = true;
      remark = "first.code.wrong";
    }
  }

  public String getToken() {
    return visit.form().first("token");
  }

  public String getName() {
    return visit.form().first("name");
  }

  /** The phrase that says what to look at again, or nothing. */
  public String getRemark() {
    return remark;
  }

  public boolean isConfirming() {
    return confirming;
  }

  /** Whether key and codes are in this answer: they are, once. */
  public boolean isOffered() {
    return offered != null;
  }

  public String getAddress() {
    return offered.authenticatorAddress();
  }

  /** The key alone, in groups, for whoever types it. */
  public String getKey() {
    return getAddress().replaceFirst(".*[?&]secret=([A-Z2-7]+).*", "$1").replaceAll("(.{4})(?!$)", "$1 ");
  }

  public String getSquare() {
    return new Square(getAddress()).path();
  }

  public int getSide() {
    return new Square(getAddress()).side();
  }

  public List<String> getCodes() {
    return offered.recoveryCodes();
  }
}
