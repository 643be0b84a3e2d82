package org.amparo.web.reviewer.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.desk.Passkey;
import org.amparo.desk.Passkeys;
import org.amparo.desk.Reviewer;
import org.amparo.desk.passkey.Assertion;
import org.amparo.desk.passkey.Party;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** A member's passkeys: registered, listed and removed; the one page that cannot do without a script. */
@Named("passkeysPage")
@RequestScoped
public class PasskeysPage extends DeskPage {
  private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();
  private static final int LONGEST_KEY = 300;

  @Inject
  private Visit visit;
  @Inject
  private Passkeys passkeys;
  @Inject
  private Proving proving;

  private String remark = "";
  private List<Passkey> all;
  private String challenge;
  private String member;

  @Override
  protected void act(Reviewer reviewer) {
    all = passkeys.of(reviewer);
    if (visit.pressed("add")) add(reviewer);
    else if (visit.pressed("remove")) remove(reviewer);
    else if (visit.isPosted()) throw new Refused(400);
    challenge = passkeys.challenge(reviewer, new Party(visit.origin()));
    member = LETTERS.encodeToString(reviewer.id().bytes());
  }

  private void add(Reviewer reviewer) {
    if (all.size() >= Passkeys.MOST) throw new Refused(400);
    var shown = Assertion.of(visit.form()::first);
    try {
      var fresh = shown.flatMap(this::offered)
          .flatMap(offered -> passkeys.believed(reviewer, offered, new Party(visit.origin())));
      if (fresh.isEmpty()) remark = "account.passkey.wrong";
      else finish("passkey", proving.made(reviewer, proof -> passkeys.add(reviewer, proof, fresh.get())));
    } finally {
      shown.ifPresent(Assertion::close);
    }
  }

  private Optional<Passkeys.Offered> offered(Assertion shown) {
    var algorithm = visit.form().first("algorithm");
    var key = Assertion.bytes(visit.form().first("key"), LONGEST_KEY);
    return key.filter(bytes -> algorithm.matches("-?\\d{1,5}")).map(bytes ->
        new Passkeys.Offered(shown, Integer.parseInt(algorithm), bytes, visit.form().first("name")));
  }

  private void remove(Reviewer reviewer) {
    var hash = visit.form().first("passkey");
    if (!hash.matches("[0-9a-f]{64}")) remark = "account.passkey.which";
    else finish("removed", proving.made(reviewer,
        proof -> passkeys.remove(reviewer, proof, HexFormat.of().parseHex(hash))));
  }

  private void finish(String done, boolean made) {
    if (made) visit.go("account/" + done);
    else remark = "account.proof.wrong";
  }

  public String getRemark() {
    return remark;
  }

  public List<Passkey> getAll() {
    return all;
  }

  public boolean isFull() {
    return all.size() >= Passkeys.MOST;
  }

  public String hash(Passkey passkey) {
    return HexFormat.of().formatHex(passkey.hash());
  }

  public String getChallenge() {
    return challenge;
  }

  public String getMember() {
    return member;
  }

  public String getSalt() {
    return LETTERS.encodeToString(Passkey.salt());
  }

  public String getHost() {
    return new Party(visit.origin()).host();
  }

  /** Ids of this member's passkeys, so that a device makes no second one. */
  public String getKnown() {
    return all.stream().map(Passkey::credential).map(LETTERS::encodeToString).collect(Collectors.joining(" "));
  }
}
