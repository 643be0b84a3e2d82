package org.amparo.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Ids;
import org.amparo.platform.LostRaceException;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Vault;

/**
 * How advice ends by itself: once its last day is over the server takes the case away from that desk, without any key, and
 * the leading desk's next session draws a fresh case key. In between the end is held by the server alone.
 */
public final class AdviceEnd {
  private static final int AT_ONCE = 20;

  private final ComplaintTable complaints = new ComplaintTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final Database database;
  private final Vault vault;
  private final Renewal renewal;
  private final Ledger ledger;

  public AdviceEnd(Database database, Vault vault, Rekeying rekeying, Ledger ledger) {
    this.database = database;
    this.vault = vault;
    this.renewal = new Renewal(database, vault, rekeying);
    this.ledger = ledger;
  }

  /** Deletes 0101 and 0701 of every desk whose last day is before today; what somebody writes to just now is left for later. */
  public int endDue(LocalDate today) {
    return (int) database.transaction(tx -> wraps.adviceOver(tx, today)).stream().filter(this::ended).count();
  }

  private boolean ended(CaseDeskTable.Wrap adviser) {
    try {
      return database.transaction(tx -> {
        var row = complaints.find(tx, adviser.complaint());
        var lying = wraps.find(tx, adviser.complaint(), adviser.desk()).filter(adviser::isSameAs);
        if (row.isEmpty() || lying.filter(wrap -> wrap.adviceUntil().equals(adviser.adviceUntil())).isEmpty()) {
          return false;
        }
        complaints.advance(tx, row.get(), Guard.fresh(vault));
        wraps.leave(tx, adviser);
        ledger.write(tx, Entry.of(Actor.NODE, Act.ADVICE_ENDED).about(Ids.bytes(row.get().ledgerId()))
            .with("desk", adviser.desk().bytes()));
        return true;
      });
    } catch (LostRaceException e) {
      return false;
    }
  }

  /** To be called when somebody of a desk lists it: re-keys what advisers left, a few at a time; returns how many. */
  public int settle(Reviewer reviewer, DeskId desk) {
    if (!reviewer.sitsAt(desk)) {
      return 0;
    }
    var pairs = new HashMap<Integer, Optional<SealingPair>>();
    return (int) database.transaction(tx -> wraps.toRekey(tx, desk, AT_ONCE)).stream()
        .filter(wrap -> Rotating.pair(reviewer, wrap, pairs).filter(pair -> renewal.renew(wrap, pair)).isPresent()).count();
  }
}
