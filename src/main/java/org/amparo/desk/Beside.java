package org.amparo.desk;

import java.util.List;
import java.util.OptionalLong;
import org.amparo.desk.passkey.Assertion;
import org.amparo.desk.passkey.Party;
import org.amparo.desk.passkey.Witness;
import org.amparo.ledger.Act;
import org.amparo.platform.Transaction;
import org.amparo.vault.PassphraseLock;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;

/** What somebody shows beside their passphrase: a code of their phone or their paper, or a passkey. */
interface Beside {
  /** The record that the passphrase opens then. */
  MemberRecord locked();

  /** Throws TamperedException if it does not open. */
  Secret open(PassphraseLock lock, byte[] record, char[] passphrase, MemberId member);

  /** Uses it up, once the seed is open: nobody shows the same again. */
  RecordUse.Outcome used(Transaction tx, MemberId member, MemberRecords found, Secret seed);

  /** A code of digits. */
  record Code(SecondFactor factor, String digits) implements Beside {
    @Override
    public MemberRecord locked() {
      return new MemberRecord(Purpose.MEMBER_SEED.code(), null);
    }

    @Override
    public Secret open(PassphraseLock lock, byte[] record, char[] passphrase, MemberId member) {
      return lock.open(record, passphrase, member.bytes());
    }

    @Override
    public RecordUse.Outcome used(Transaction tx, MemberId member, MemberRecords found, Secret seed) {
      return factor.used(tx, member, found, seed, digits)
          .map(left -> RecordUse.Outcome.done(left, Act.SIGNIN_OK, "code"))
          .orElseGet(() -> RecordUse.Outcome.refused(Act.SIGNIN_FAILED, "code"));
    }

    @Override
    public String toString() {
      return "Code[redacted]";
    }
  }

  /** A passkey; its challenge is used up once, however often the records must be read again. */
  final class Shown implements Beside {
    private final PasskeyRows rows;
    private final Witness witness;
    private final Assertion assertion;
    private final Party party;
    private OptionalLong counter = OptionalLong.empty();

    Shown(PasskeyRows rows, Witness witness, Assertion assertion, Party party) {
      this.rows = rows;
      this.witness = witness;
      this.assertion = assertion;
      this.party = party;
    }

    @Override
    public MemberRecord locked() {
      return new MemberRecord(Purpose.PASSKEY_SEED, assertion.hash(), null);
    }

    @Override
    public Secret open(PassphraseLock lock, byte[] record, char[] passphrase, MemberId member) {
      return lock.open(record, passphrase, member.bytes(), assertion.half());
    }

    @Override
    public RecordUse.Outcome used(Transaction tx, MemberId member, MemberRecords found, Secret seed) {
      var passkey = rows.of(found, assertion.hash(), seed, member);
      passkey.filter(kept -> counter.isEmpty()).ifPresent(kept ->
          counter = witness.counter(assertion, kept.algorithm(), kept.key(), party, SignIn.PURPOSE));
      if (counter.isEmpty() || passkey.isEmpty()) {
        return RecordUse.Outcome.refused(Act.SIGNIN_FAILED, "passkey");
      }
      return passkey.filter(kept -> kept.isOlderThan(counter.getAsLong()))
          .map(kept -> RecordUse.Outcome.done(written(tx, member, found, kept, seed), Act.SIGNIN_OK, "passkey"))
          .orElseGet(() -> RecordUse.Outcome.refused(Act.ALARM_CREDENTIALS, "counter"));
    }

    /** Locked anew though the counter may stay 0: who comes second with the same records has lost the race. */
    private MemberRecords written(Transaction tx, MemberId member, MemberRecords found, Passkey kept, Secret seed) {
      var row = rows.known(kept.usedAt(counter.getAsLong()), seed, member);
      return Credentials.put(tx, member, found, List.of(row));
    }

    @Override
    public String toString() {
      return "Shown[redacted]";
    }
  }
}
