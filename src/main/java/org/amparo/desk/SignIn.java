package org.amparo.desk;

import java.time.Clock;
import java.util.Optional;
import org.amparo.desk.passkey.Assertion;
import org.amparo.desk.passkey.Challenges;
import org.amparo.desk.passkey.Party;
import org.amparo.desk.passkey.Witness;
import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;
import org.amparo.vault.PassphraseLock;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/** Name, passphrase and code or passkey at once, and one answer to all that does not fit, after the same work. */
public final class SignIn {
  static final String PURPOSE = "sign in";

  private final Database database;
  private final PassphraseLock lock;
  private final SecondFactor secondFactor;
  private final PasskeyRows passkeys;
  private final Challenges challenges;
  private final RecordUse use;
  private final Sessions sessions;

  public SignIn(Database database, Vault vault, PassphraseLock lock, RecordUse use, Sessions sessions,
      Challenges challenges, Clock clock) {
    this.database = database;
    this.lock = lock;
    this.secondFactor = new SecondFactor(vault, clock);
    this.passkeys = new PasskeyRows(vault, lock);
    this.challenges = challenges;
    this.use = use;
    this.sessions = sessions;
  }

  /** Whoever the name is of, with the record their passphrase has to open; a stranger's id finds no rows anywhere. */
  private record Named(Optional<Member> member, MemberId id, Optional<MemberRecord> locked) {
    static Named read(Transaction tx, String name, Beside beside) {
      var member = MemberTable.named(tx, name);
      var id = member.map(Member::id).orElseGet(MemberId::fresh);
      var wanted = beside.locked();
      return new Named(member, id,
          MemberTable.records(tx, id).all().stream().filter(each -> each.isOf(wanted)).findFirst());
    }

    Actor actor() {
      return member.isPresent() ? Actor.member(id.bytes()) : Actor.UNKNOWN;
    }
  }

  public Optional<NewSession> signIn(String name, char[] passphrase, String code) {
    return signIn(name, passphrase, new Beside.Code(secondFactor, Typed.digits(code)));
  }

  /** With a passkey of this front in the place of the code. */
  public Optional<NewSession> signIn(String name, char[] passphrase, Assertion shown, Party party) {
    return signIn(name, passphrase, new Beside.Shown(passkeys, new Witness(challenges), shown, party));
  }

  /** What a passkey signs to sign in at this front; anybody may have one. */
  public String challenge(Party party) {
    return challenges.fresh(party, PURPOSE);
  }

  private Optional<NewSession> signIn(String name, char[] passphrase, Beside beside) {
    var named = database.transaction(tx -> Named.read(tx, name, beside));
    var opened = opened(named, passphrase, beside);
    try {
      return passes(named, opened, beside)
          ? Optional.of(sessions.begin(named.member().orElseThrow(), opened.orElseThrow())) : Optional.empty();
    } finally {
      opened.ifPresent(Secret::close);
    }
  }

  private Optional<Secret> opened(Named named, char[] passphrase, Beside beside) {
    if (named.locked().isEmpty()) {
      lock.sameWork(passphrase);
      return Optional.empty();
    }
    try {
      return Optional.of(beside.open(lock, named.locked().get().record(), passphrase, named.id()));
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }

  private boolean passes(Named named, Optional<Secret> seed, Beside beside) {
    return seed.isEmpty() ? use.refused(named.actor(), named.id(), Act.SIGNIN_FAILED, "passphrase")
        : use.passes(new RecordUse.Opened(named.id(), named.locked().orElseThrow()),
            (tx, found) -> beside.used(tx, named.id(), found, seed.get()));
  }
}
