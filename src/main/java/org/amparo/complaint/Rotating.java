package org.amparo.complaint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;
import org.amparo.vault.SealingPair;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/**
 * Re-keys the cases of a desk's older epochs in the session of one of its leads, some at a time, those taken back too. Each
 * is a transaction of its own: whoever stops half-way goes on later, and a case opens with the old epoch or the new one.
 */
public final class Rotating {
  private static final int BATCH = 100;
  private static final byte[] FIRST = new byte[16];

  private final CaseDeskTable wraps = new CaseDeskTable();
  private final Database database;
  private final Renewal renewal;
  private final Ledger ledger;

  public Rotating(Database database, Vault vault, Rekeying rekeying, Ledger ledger) {
    this.database = database;
    this.renewal = new Renewal(database, vault, rekeying);
    this.ledger = ledger;
  }

  /** How many cases lie wrapped for an epoch of the desk below this one. */
  public int left(DeskId desk, int belowEpoch) {
    return database.transaction(tx -> left(tx, desk, belowEpoch));
  }

  /** The same, within a transaction that decides by it. */
  public int left(Transaction tx, DeskId desk, int belowEpoch) {
    return wraps.countOlder(tx, desk, belowEpoch);
  }

  /**
   * Goes on, with what is left in the order of ids; what does not open is passed over, and stays left.
   *
   * @return how many cases were re-keyed now; none for anybody but a lead of the desk
   */
  public int step(Reviewer lead, DeskId desk, int atMost) {
    if (!lead.leads(desk) || left(desk, lead.epoch(desk)) == 0) {
      return 0;
    }
    ledger.write(Entry.of(lead.actor(), Act.CASE_REKEYED).with("desk", desk.bytes())
        .with("epoch", String.valueOf(lead.epoch(desk))).with("most", String.valueOf(atMost)));
    var pairs = new HashMap<Integer, Optional<SealingPair>>();
    var beyond = FIRST;
    int done = 0;
    while (done < atMost) {
      var from = beyond;
      int most = Math.min(BATCH, atMost - done);
      var batch = database.transaction(tx -> wraps.older(tx, desk, lead.epoch(desk), from, most));
      if (batch.isEmpty()) {
        return done;
      }
      for (var wrap : batch) {
        done += pair(lead, wrap, pairs).filter(pair -> renewal.renew(wrap, pair)).isPresent() ? 1 : 0;
        beyond = wrap.complaint().bytes();
      }
    }
    return done;
  }

  /** Nothing for an epoch that was not granted to this lead: another one goes on with its cases. */
  static Optional<SealingPair> pair(Reviewer lead, CaseDeskTable.Wrap wrap,
      Map<Integer, Optional<SealingPair>> known) {
    return known.computeIfAbsent(wrap.epoch(), epoch -> {
      try {
        return Optional.of(lead.deskKey(wrap.desk(), epoch));
      } catch (TamperedException e) {
        return Optional.empty();
      }
    });
  }
}
