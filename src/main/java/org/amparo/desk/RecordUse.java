package org.amparo.desk;

import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;
import org.amparo.vault.Derive;

/**
 * Lets a member's records be used or changed only as the ledger says they were left, and has it write how they are left
 * now, in the transaction that does it.
 */
public final class RecordUse {
  private static final int READINGS = 3;

  private final Database database;
  private final RecordMarks marks;
  private final Ledger ledger;

  public RecordUse(Database database, Ledger ledger) {
    this.database = database;
    this.marks = new RecordMarks(ledger.following());
    this.ledger = ledger;
  }

  /** A member, and the record that their passphrase opened a moment ago. */
  record Opened(MemberId member, MemberRecord record) {
    Actor actor() {
      return Actor.member(member.bytes());
    }

    /** Whether it still stands there as it was opened. */
    boolean isAmong(MemberRecords records) {
      return records.all().stream().anyMatch(now -> now.isOf(record) && Derive.same(now.record(), record.record()));
    }
  }

  /** What came of the records: how they are left, and what is written of it; or what is written of the refusal. */
  record Outcome(boolean fits, MemberRecords left, Act act, String what) {
    static Outcome done(MemberRecords left, Act act, String what) {
      return new Outcome(true, left, act, what);
    }

    static Outcome refused(Act act, String what) {
      return new Outcome(false, null, act, what);
    }
  }

  /** Uses or changes the records as they were found. */
  interface Work {
    Outcome on(Transaction tx, MemberRecords found);
  }

  /** Another use of the same records may come between following the ledger and reading, but not every time. */
  boolean passes(Opened opened, Work work) {
    for (int reading = 1; reading < READINGS; reading++) {
      try {
        return passes(opened, work, false);
      } catch (LostRaceException e) {
        continue;   // the next reading is the answer
      }
    }
    return passes(opened, work, true);
  }

  private boolean passes(Opened opened, Work work, boolean last) {
    marks.follow();
    return database.transaction(tx -> {
      var records = MemberTable.records(tx, opened.member());
      if (marks.areAsLeft(opened.actor(), records) && opened.isAmong(records)) {
        return written(tx, opened, records, work.on(tx, records));
      }
      if (!last) {
        throw new LostRaceException();
      }
      return refused(tx, opened.actor(), Act.ALARM_CREDENTIALS, "records");
    });
  }

  private boolean written(Transaction tx, Opened opened, MemberRecords found, Outcome outcome) {
    if (!outcome.fits()) {
      return refused(tx, opened.actor(), outcome.act(), outcome.what());
    }
    ledger.write(tx, Entry.of(opened.actor(), outcome.act()).with("what", outcome.what())
        .with(RecordMarks.FOUND, found.fingerprint()).with(RecordMarks.LEFT, outcome.left().fingerprint()));
    return true;
  }

  /** What did not open has nothing to be held against; it takes the statements of one reading all the same. */
  boolean refused(Actor actor, MemberId member, Act act, String what) {
    marks.follow();
    return database.transaction(tx -> {
      MemberTable.records(tx, member);
      return refused(tx, actor, act, what);
    });
  }

  private boolean refused(Transaction tx, Actor actor, Act act, String what) {
    ledger.write(tx, Entry.of(actor, act).with("what", what));
    return false;
  }
}
