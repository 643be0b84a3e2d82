package org.amparo.web.reviewer.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.amparo.desk.Joining;
import org.amparo.desk.Passphrases;
import org.amparo.desk.Strength;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Square;
import org.amparo.web.shell.Visit;

/** Whoever was invited: token and passphrase, then a code to show that the phone has the key. */
@Named("joinPage")
@RequestScoped
public class JoinPage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Joining joining;
  @Inject
  private Passphrases passphrases;

  private String remark = "";
  private boolean confirming;
  private Strength strength;
  private Passphrases.Offer offer;
  private Joining.Claim.Offered offered;

  @Override
  public void act() {
    offer = visit.isPosted() ? passphrases.offered(visit.getLanguage().locale(), visit.form().first("offer"))
        : passphrases.offered(visit.getLanguage().locale());
    if (visit.pressed("confirm")) {
      confirm();
    } else if (visit.isPosted()) {
      claim();
    }
  }

  private void claim() {
    char[] passphrase = visit.form().values("pass").stream().findFirst().orElse("").toCharArray();
    try {
      var name = joining.name(getToken());
      if (name.isEmpty()) {
        remark = "join.token.wrong";
      } else if (visit.pressed("weigh")) {
        strength = Strength.of(passphrase, name.get());
      } else {
        claim(name.get(), passphrase);
      }
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  private void claim(String name, char[] passphrase) {
    var claim = joining.claim(getToken(), passphrase);
    if (claim instanceof Joining.Claim.Offered made) {
      offered = made;
      confirming = true;
    } else {
      strength = Strength.of(passphrase, name);
      remark = claim instanceof Joining.Claim.WeakPassphrase ? "first.pass.weak" : "join.token.wrong";
    }
  }

  private void confirm() {
    if (joining.confirm(getToken(), visit.form().first("code"))) {
      visit.go("joined");
    } else {
      confirming = true;
      remark = "first.code.wrong";
    }
  }

  public String getToken() {
    return visit.form().first("token");
  }

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

  public boolean isWeighed() {
    return strength != null;
  }

  public String getLevel() {
    return strength.level().name().toLowerCase(Locale.ROOT);
  }

  public int getPower() {
    return strength.power();
  }

  public Passphrases.Offer getOffer() {
    return offer;
  }

  public String getName() {
    return offered.name();
  }

  /** The key alone, in groups, for whoever types it. */
  public String getKey() {
    return offered.authenticatorAddress().replaceFirst(".*[?&]secret=([A-Z2-7]+).*", "$1")
        .replaceAll("(.{4})(?!$)", "$1 ");
  }

  public Square getSquare() {
    return new Square(offered.authenticatorAddress());
  }

  public List<String> getCodes() {
    return offered.recoveryCodes();
  }
}
