package org.amparo.desk;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.ledger.Act;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;
import org.amparo.vault.PassphraseLock;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/**
 * A member's own hand on what they sign in with. Each change asks for the passphrase and a code once more, uses that code
 * up, and stands in the ledger with the records as found and as left, in the transaction that makes it.
 */
public final class Credentials {
  private final Database database;
  private final PassphraseLock lock;
  private final SecondFactor secondFactor;
  private final MemberKeys keys;
  private final PasskeyRows passkeys;
  private final Vault vault;
  private final RecordUse use;
  private final SecureRandom random;
  private final Clock clock;

  public Credentials(
      Database database, Vault vault, PassphraseLock lock, RecordUse use, SecureRandom random, Clock clock) {
    this.database = database;
    this.lock = lock;
    this.secondFactor = new SecondFactor(vault, clock);
    this.keys = new MemberKeys(vault);
    this.passkeys = new PasskeyRows(vault, lock);
    this.vault = vault;
    this.use = use;
    this.random = random;
    this.clock = clock;
  }

  /** Makes the rows of the change, after the code was used up, and says how the records are left. */
  interface Change {
    MemberRecords on(Transaction tx, MemberRecords found, Secret seed);
  }

  /**
   * Locks the seed and each passkey's copy of it anew.
   *
   * @return false, and nothing done, if passphrase or code do not fit; how strong it is was asked before
   */
  public boolean changePassphrase(Reviewer reviewer, Proof proof, char[] fresh) {
    return changed(reviewer, proof, "passphrase", (tx, found, seed) -> put(tx, reviewer.id(), found,
        Stream.concat(Stream.of(new MemberRecord(Purpose.MEMBER_SEED.code(), lock.lock(seed, fresh, reviewer.id().bytes()))),
            passkeys.relocked(found, seed, fresh, reviewer.id())).toList()));
  }

  /** A secret for an authenticator, to be shown to it and confirmed; nothing is kept of it until then. */
  public NewPhone newPhone(Reviewer reviewer) {
    return new NewPhone(reviewer.name(), Base32.print(vault.random(Authenticator.SECRET_LENGTH)));
  }

  /** Whether this code is one that the new authenticator shows now. */
  public boolean isShown(NewPhone phone, String code) {
    return phone.showing(Typed.digits(code), clock.instant()).isPresent();
  }

  /** Replaces the authenticator by one that shows this code, which is then used up. */
  public boolean changePhone(Reviewer reviewer, Proof proof, NewPhone phone, String shown) {
    var content = phone.showing(Typed.digits(shown), clock.instant());
    return content.isPresent() && changed(reviewer, proof, "authenticator",
        (tx, found, seed) -> replaced(tx, reviewer.id(), found, Purpose.MEMBER_TOTP, content.get(), seed));
  }

  /** Draws ten recovery codes in the place of those that are left: for the member's eyes, once. */
  public Optional<List<String>> freshCodes(Reviewer reviewer, Proof proof) {
    var codes = RecoveryCodes.fresh(random);
    boolean done = changed(reviewer, proof, "codes", (tx, found, seed) ->
        replaced(tx, reviewer.id(), found, Purpose.MEMBER_CODES, Secret.owning(codes.content()), seed));
    return done ? Optional.of(codes.left()) : Optional.empty();
  }

  /** How many recovery codes are left. */
  public int codesLeft(Reviewer reviewer) {
    try (var content = reviewer.unlocked(Purpose.MEMBER_CODES)) {
      return RecoveryCodes.read(content.expose()).left().size();
    }
  }

  /** Draws a new export key. Packets made before open with the old one alone, which nobody keeps here. */
  public boolean changeExportKey(Reviewer reviewer, Proof proof) {
    return changed(reviewer, proof, "export", (tx, found, seed) -> {
      try (var export = vault.fresh(); var pair = SealingPair.fromSeed(export)) {
        MemberTable.exportKey(tx, reviewer.id(), pair.publicKey().encoded());
        return replaced(tx, reviewer.id(), found, Purpose.MEMBER_EXPORT, export.copy(), seed);
      }
    });
  }

  boolean changed(Reviewer reviewer, Proof proof, String what, Change change) {
    var locked = database.transaction(tx -> MemberTable.records(tx, reviewer.id()))
        .row(Purpose.MEMBER_SEED, MemberRecord.NO_CREDENTIAL);
    try (var seed = opened(reviewer, locked, proof)) {
      return use.passes(new RecordUse.Opened(reviewer.id(), locked.orElseThrow()),
          (tx, found) -> outcome(tx, reviewer.id(), found, seed, proof, what, change));
    } catch (TamperedException e) {
      return use.refused(reviewer.actor(), reviewer.id(), Act.CREDENTIALS_REFUSED, "passphrase");
    }
  }

  /** A seed other than the session's own is somebody else's record in this member's row. */
  private Secret opened(Reviewer reviewer, Optional<MemberRecord> locked, Proof proof) {
    var row = locked.orElseThrow(TamperedException::new);
    var seed = lock.open(row.record(), proof.passphrase(), reviewer.id().bytes());
    if (!reviewer.holds(seed)) {
      seed.close();
      throw new TamperedException();
    }
    return seed;
  }

  private RecordUse.Outcome outcome(Transaction tx, MemberId member, MemberRecords found, Secret seed, Proof proof,
      String what, Change change) {
    var proved = secondFactor.used(tx, member, found, seed, proof.digits());
    return proved.map(after -> RecordUse.Outcome.done(change.on(tx, after, seed), Act.CREDENTIALS_CHANGED, what))
        .orElseGet(() -> RecordUse.Outcome.refused(Act.CREDENTIALS_REFUSED, "code"));
  }

  private MemberRecords replaced(
      Transaction tx, MemberId member, MemberRecords found, Purpose purpose, Secret content, Secret seed) {
    try (content) {
      return put(tx, member, found,
          List.of(new MemberRecord(purpose.code(), keys.lock(purpose, content.expose(), seed, member))));
    }
  }

  /** Each row takes the place of the one read, and of no other. */
  static MemberRecords put(Transaction tx, MemberId member, MemberRecords found, List<MemberRecord> rows) {
    var left = found;
    for (var row : rows) {
      var read = found.all().stream().filter(each -> each.isOf(row)).findFirst();
      read.ifPresentOrElse(old -> MemberTable.replace(tx, member, old, row.record()),
          () -> MemberTable.add(tx, member, row));
      left = left.with(row);
    }
    return left;
  }
}
