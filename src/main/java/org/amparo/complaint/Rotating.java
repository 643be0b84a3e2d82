package org.amparo.complaint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Rotation;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
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
  private final Rotation rotation;
  private final List<Rotation.Carried> carried;
  private final Ledger ledger;
  private final Days days;

  /** @param carried what else lies under a desk's list key of an epoch, each told to carry it on before the epoch ends */
  public Rotating(Database database, Vault vault, Rekeying rekeying, Rotation rotation, List<Rotation.Carried> carried,
      Ledger ledger, Days days) {
    this.database = database;
    this.rotation = rotation;
    this.carried = List.copyOf(carried);
    this.days = days;
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
   * Goes on, with what is left in the order of ids; what does not open is passed over, and stays left. Once nothing is left,
   * and another day finds the same, the older epochs end: their grants and the custodians' copy go.
   *
   * @return how many cases were re-keyed now; none for anybody but a lead of the desk
   */
  public int step(Reviewer lead, DeskId desk, int atMost) {
    if (!lead.leads(desk) || rotation.older(desk).isEmpty()) {
      return 0;
    }
    int done = counted(lead, desk) == 0 ? 0 : rekeyed(lead, desk, atMost);
    if (done > 0) {
      counted(lead, desk);
    }
    return done;
  }

  /** What is found on a day counts, also if it is re-keyed at once: only a day that begins with nothing ends an epoch. */
  private int counted(Reviewer lead, DeskId desk) {
    boolean carried = isCarried(lead, desk);
    return database.retrying(tx -> {
      int left = left(tx, desk, lead.epoch(desk));
      if (left > 0 || carried) {
        rotation.counted(tx, lead, desk, left, days.today());
      }
      return left;
    });
  }

  /** A lead without a grant of an older epoch cannot carry what lies under it, so that it does not end with them. */
  private boolean isCarried(Reviewer lead, DeskId desk) {
    try {
      carried.forEach(one -> one.carry(lead, desk));
      return true;
    } catch (TamperedException e) {
      return false;
    }
  }

  private int rekeyed(Reviewer lead, DeskId desk, int atMost) {
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
