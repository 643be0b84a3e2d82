package org.amparo.desk;

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
}
