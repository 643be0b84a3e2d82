package org.amparo.desk;

import java.util.List;
import java.util.Optional;
import org.amparo.desk.passkey.Assertion;
import org.amparo.desk.passkey.Challenges;
import org.amparo.desk.passkey.Party;
import org.amparo.desk.passkey.Witness;
import org.amparo.platform.Days;
import org.amparo.vault.PassphraseLock;
import org.amparo.vault.PasskeySignature;
import org.amparo.vault.Purpose;
import org.amparo.vault.Vault;

/** A member's passkeys: each stands in the place of the phone's code, and none opens anything without the passphrase. */
public final class Passkeys {
  /** A change of the passphrase locks each of them anew. */
  public static final int MOST = 5;
  private static final int LONGEST_NAME = 40;

  private final Credentials credentials;
  private final Challenges challenges;
  private final Witness witness;
  private final PasskeyRows rows;
  private final Days days;

  public Passkeys(Credentials credentials, Challenges challenges, Vault vault, PassphraseLock lock, Days days) {
    this.credentials = credentials;
    this.challenges = challenges;
    this.witness = new Witness(challenges);
    this.rows = new PasskeyRows(vault, lock);
    this.days = days;
  }

  /** What a new passkey signs, in this member's session at this front. */
  public String challenge(Reviewer reviewer, Party party) {
    return challenges.fresh(party, purpose(reviewer));
  }

  /**
   * What a browser brought of a new passkey: it has shown at once that it signs and makes a PRF.
   *
   * @param algorithm by its number in COSE
   * @param key a SubjectPublicKeyInfo
   */
  public record Offered(Assertion shown, int algorithm, byte[] key, String name) {}

  /** The passkey, if it signed the challenge of this session for this front with the key it named. */
  public Optional<Passkey> believed(Reviewer reviewer, Offered offered, Party party) {
    var algorithm = PasskeySignature.of(offered.algorithm());
    var shown = offered.shown();
    return algorithm.flatMap(signs -> {
      var counter = witness.counter(shown, signs, offered.key(), party, purpose(reviewer));
      return counter.isEmpty() ? Optional.empty() : Optional.of(new Passkey(counter.getAsLong(), signs, days.today(),
          shown.prf().expose().clone(), shown.credential(), offered.key(), party.host(), name(offered.name())));
    });
  }

  /** To be listed: without their PRF. */
  public List<Passkey> of(Reviewer reviewer) {
    var all = reviewer.withSeed((records, seed) -> rows.all(records, seed, reviewer.id()));
    all.forEach(Passkey::erase);
    return all;
  }

  public boolean add(Reviewer reviewer, Proof proof, Passkey passkey) {
    return credentials.changed(reviewer, proof, "passkey.added", (tx, found, seed) ->
        Credentials.put(tx, reviewer.id(), found, rows.rows(passkey, seed, proof.passphrase(), reviewer.id())));
  }

  /** @param hash as {@link Passkey#hash} gives it; one that is gone already is gone */
  public boolean remove(Reviewer reviewer, Proof proof, byte[] hash) {
    return credentials.changed(reviewer, proof, "passkey.removed", (tx, found, seed) -> {
      var left = found;
      for (var purpose : List.of(Purpose.PASSKEY_SEED, Purpose.MEMBER_PASSKEY)) {
        var row = found.row(purpose, hash);
        row.ifPresent(read -> MemberTable.remove(tx, reviewer.id(), read));
        left = row.map(left::without).orElse(left);
      }
      return left;
    });
  }

  private static String purpose(Reviewer reviewer) {
    return "register " + reviewer.id().hex();
  }

  private static String name(String typed) {
    var stripped = typed.strip();
    return stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME));
  }
}
