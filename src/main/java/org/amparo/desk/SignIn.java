package org.amparo.desk;

import java.time.Clock;
import java.util.Optional;
import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;
import org.amparo.vault.Derive;
import org.amparo.vault.PassphraseLock;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/** Name, passphrase and code at once, and one answer to all that does not fit, after the same work. */
public final class SignIn {
  private static final int READINGS = 3;

  private final Database database;
  private final PassphraseLock lock;
  private final SecondFactor secondFactor;
  private final RecordMarks marks;
  private final Ledger ledger;
  private final Sessions sessions;

  public SignIn(
      Database database, Vault vault, PassphraseLock lock, Ledger ledger, Sessions sessions, Clock clock) {
    this.database = database;
    this.lock = lock;
    this.secondFactor = new SecondFactor(vault, clock);
    this.marks = new RecordMarks(ledger.following());
    this.ledger = ledger;
    this.sessions = sessions;
  }

  /** Whoever the name is of, with the record their passphrase has to open; a stranger's id finds no rows anywhere. */
  private record Named(Optional<Member> member, MemberId id, Optional<byte[]> locked) {
    static Named read(Transaction tx, String name) {
      var member = MemberTable.named(tx, name);
      var id = member.map(Member::id).orElseGet(MemberId::fresh);
      return new Named(member, id, MemberTable.records(tx, id).of(Purpose.MEMBER_SEED));
    }

    Actor actor() {
      return member.isPresent() ? Actor.member(id.bytes()) : Actor.UNKNOWN;
    }
  }

  public Optional<NewSession> signIn(String name, char[] passphrase, String code) {
    var named = database.transaction(tx -> Named.read(tx, name));
    var opened = opened(named, passphrase);
    try {
      boolean fits = decided(named, opened, Typed.digits(code));
      return fits ? Optional.of(sessions.begin(named.member().orElseThrow(), opened.orElseThrow())) : Optional.empty();
    } finally {
      opened.ifPresent(Secret::close);
    }
  }

  private Optional<Secret> opened(Named named, char[] passphrase) {
    if (named.locked().isEmpty()) {
      lock.sameWork(passphrase);
      return Optional.empty();
    }
    try {
      return Optional.of(lock.open(named.locked().get(), passphrase, named.id().bytes()));
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }

  /**
   * Another sign-in of the same member may come between following the ledger and reading, but not every time. Without
   * the right passphrase there is one reading, so that a stranger's name takes the same statements.
   */
  private boolean decided(Named named, Optional<Secret> seed, String digits) {
    int readings = seed.isEmpty() ? 1 : READINGS;
    for (int reading = 1; reading < readings; reading++) {
      try {
        return decided(named, seed, digits, false);
      } catch (LostRaceException e) {
        continue;   // the next reading is the answer
      }
    }
    return decided(named, seed, digits, true);
  }

  private boolean decided(Named named, Optional<Secret> seed, String digits, boolean last) {
    marks.follow();
    return database.transaction(tx -> {
      var records = MemberTable.records(tx, named.id());
      if (seed.isEmpty()) {
        return failed(tx, named, Act.SIGNIN_FAILED, "passphrase");
      }
      if (!marks.areAsLeft(named.actor(), records) || !isStill(records, named)) {
        return changed(tx, named, last);
      }
      return used(tx, named, records, seed.get(), digits);
    });
  }

  /** Writes what happened in the transaction that does it. */
  private boolean used(Transaction tx, Named named, MemberRecords records, Secret seed, String digits) {
    var after = secondFactor.used(tx, named.id(), records, seed, digits);
    if (after.isEmpty()) {
      return failed(tx, named, Act.SIGNIN_FAILED, "code");
    }
    ledger.write(tx, Entry.of(named.actor(), Act.SIGNIN_OK)
        .with(RecordMarks.FOUND, records.fingerprint()).with(RecordMarks.LEFT, after.get().fingerprint()));
    return true;
  }

  private boolean changed(Transaction tx, Named named, boolean last) {
    if (!last) {
      throw new LostRaceException();
    }
    return failed(tx, named, Act.ALARM_CREDENTIALS, "records");
  }

  /** Whether the passphrase opened the record that stands there now. */
  private static boolean isStill(MemberRecords records, Named named) {
    return records.of(Purpose.MEMBER_SEED)
        .filter(now -> named.locked().filter(then -> Derive.same(now, then)).isPresent()).isPresent();
  }

  private boolean failed(Transaction tx, Named named, Act act, String what) {
    ledger.write(tx, Entry.of(named.actor(), act).with("what", what));
    return false;
  }
}
