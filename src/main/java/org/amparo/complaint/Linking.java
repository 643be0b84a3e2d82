package org.amparo.complaint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/**
 * Ties cases of one desk together, both ways and in one transaction. The other case is not opened for it: its triage lies
 * under its line key, which the desk's list key opens.
 */
public final class Linking {
  /** On one case. */
  public static final int MOST = 50;

  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final LineTable lines = new LineTable();
  private final Database database;
  private final Vault vault;
  private final Strongbox box;
  private final LineOpener opener;
  private final Casework casework;
  private final Ledger ledger;

  public Linking(Database database, Vault vault, Strongbox box, Routing routing, Casework casework, Ledger ledger,
      Days days) {
    this.database = database;
    this.vault = vault;
    this.box = box;
    this.opener = new LineOpener(vault, box, routing, days);
    this.casework = casework;
    this.ledger = ledger;
  }

  /** @return whether the two are linked now; false where the other does not lie at this desk, or not for this member */
  public boolean link(Reviewer reviewer, OpenCase open, ComplaintId other) {
    return !other.equals(open.id()) && change(reviewer, open, other, true);
  }

  public boolean unlink(Reviewer reviewer, OpenCase open, ComplaintId other) {
    return change(reviewer, open, other, false);
  }

  /** The other case: its row, and its triage under its line key. */
  private record Other(ComplaintRow row, Triage triage, Secret lineKey) implements AutoCloseable {
    @Override
    public void close() {
      lineKey.close();
    }
  }

  private boolean change(Reviewer reviewer, OpenCase open, ComplaintId other, boolean linked) {
    if (!reviewer.sitsAt(open.desk())) {
      return false;
    }
    var hands = LineOpener.hands(reviewer, open.desk(), database.transaction(tx -> lines.epochs(tx, open.desk())));
    return casework.answered(reviewer, open, (tx, row) -> {
      var reached = reach(tx, reviewer, open, other, hands);
      if (reached.isEmpty()) {
        return false;
      }
      try (var there = reached.get()) {
        return written(tx, reviewer, open, row, there, linked);
      }
    });
  }

  private boolean written(Transaction tx, Reviewer reviewer, OpenCase open, ComplaintRow row, Other there,
      boolean linked) {
    var mine = casework.lying(tx, open);
    var here = with(mine, there.row().id(), linked);
    var beyond = with(there.triage(), open.id(), linked);
    if (here.handling().links().size() > MOST || beyond.handling().links().size() > MOST) {
      return false;
    }
    if (!here.handling().equals(mine.handling()) || !beyond.handling().equals(there.triage().handling())) {
      complaints.advance(tx, there.row(), Guard.fresh(vault));
      for (var about : Set.of(row, there.row())) {
        ledger.write(tx, Opening.entry(reviewer, Act.CASE_LINKED, about, open.desk())
            .with("link", linked ? "made" : "taken"));
      }
      casework.put(tx, open, here);
      var place = Place.of(Purpose.TRIAGE, open.desk().bytes());
      records.put(tx, there.row().id(), place,
          box.lockUnder(there.row().id(), place, beyond.bytes(), there.lineKey()));
    }
    return true;
  }

  private Optional<Other> reach(Transaction tx, Reviewer reviewer, OpenCase open, ComplaintId id,
      Map<Integer, LineOpener.Hand> hands) {
    var row = complaints.find(tx, id).filter(found -> found.stage() == Stage.SENT);
    var wrap = wraps.find(tx, id, open.desk()).filter(found -> hands.containsKey(found.epoch()));
    if (row.isEmpty() || wrap.isEmpty()) {
      return Optional.empty();
    }
    var key = opener.lineKey(hands.get(wrap.get().epoch()), wrap.get(), row.get().ledgerId(), new HashMap<>());
    var place = Place.of(Purpose.TRIAGE, open.desk().bytes());
    var triage = records.find(tx, id, place).map(bytes -> Triage.read(box.openUnder(id, place, bytes, key)))
        .orElse(Triage.none());
    var other = new Other(row.get(), triage, key);
    if (triage.handling().barred().contains(reviewer.id())) {
      other.close();
      return Optional.empty();
    }
    return Optional.of(other);
  }

  private static Triage with(Triage triage, ComplaintId other, boolean linked) {
    var links = new HashSet<>(triage.handling().links());
    if (linked) {
      links.add(other);
    } else {
      links.remove(other);
    }
    return triage.handling(triage.handling().linked(links));
  }
}
