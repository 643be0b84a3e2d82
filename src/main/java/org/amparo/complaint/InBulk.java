package org.amparo.complaint;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/**
 * One deed on many cases of a desk's list: each in a guarded write with a ledger entry of its own, so that what fails for
 * one holds for the others. Only the line key is used, so no case counts as read; a status alone needs the case opened.
 */
public final class InBulk {
  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final Database database;
  private final Vault vault;
  private final Strongbox box;
  private final LineOpener lines;
  private final Opening opening;
  private final Casework casework;
  private final Desks desks;
  private final Ledger ledger;

  public InBulk(Database database, Vault vault, Strongbox box, Caseload caseload, Opening opening, Casework casework,
      Desks desks, Ledger ledger) {
    this.database = database;
    this.vault = vault;
    this.box = box;
    this.lines = caseload.opener();
    this.opening = opening;
    this.casework = casework;
    this.desks = desks;
    this.ledger = ledger;
  }

  /** A case as it lay when somebody decided about it: whatever changed since stands against doing it unseen. */
  public record Seen(ComplaintId complaint, String generation) {}

  /** What became of one case. */
  public enum Done {
    DONE,
    /** Somebody changed it since it was seen. */
    CHANGED,
    /** Another desk leads it. */
    NOT_LED,
    /** It does not fit: too many tags, or the member sits there no more. */
    REFUSED,
    /** It lies there no more, does not open, or must not be seen. */
    GONE
  }

  /** How these cases lie now; those that do not lie at the desk are left out. */
  public List<Seen> look(Reviewer reviewer, DeskId desk, Collection<ComplaintId> some) {
    return !reviewer.sitsAt(desk) ? List.of() : database.transaction(tx -> some.stream().distinct()
        .flatMap(id -> reached(tx, desk, id).stream())
        .map(there -> new Seen(there.row().id(), HexFormat.of().formatHex(there.row().generation()))).toList());
  }

  /** Does it to one case. */
  public Done act(Reviewer reviewer, DeskId desk, Seen seen, BulkDeed deed) {
    if (!reviewer.sitsAt(desk)) return Done.GONE;
    if (deed instanceof BulkDeed.Give give && !desks.seated(desk).contains(give.to())) return Done.REFUSED;
    try {
      return deed instanceof BulkDeed.Status status ? status(reviewer, desk, seen, status)
          : decide(reviewer, desk, seen, deed.decision().orElseThrow());
    } catch (TamperedException e) {
      return Done.GONE;
    } catch (LostRaceException e) {
      return Done.CHANGED;
    }
  }

  /** A sent case and its wrap for the desk. */
  private record Reached(ComplaintRow row, CaseDeskTable.Wrap wrap) {
    boolean isAs(Seen seen) {
      return Arrays.equals(row.generation(), HexFormat.of().parseHex(seen.generation()));
    }
  }

  private Optional<Reached> reached(Transaction tx, DeskId desk, ComplaintId id) {
    return complaints.find(tx, id).filter(row -> row.stage() == Stage.SENT)
        .flatMap(row -> wraps.find(tx, id, desk).map(wrap -> new Reached(row, wrap)));
  }

  private Done decide(Reviewer reviewer, DeskId desk, Seen seen, Decision decision) {
    var before = database.transaction(tx -> reached(tx, desk, seen.complaint()));
    if (before.isEmpty()) return Done.GONE;
    int epoch = before.get().wrap().epoch();
    var hand = LineOpener.hands(reviewer, desk, List.of(epoch)).get(epoch);
    return database.retrying(tx -> {
      var there = reached(tx, desk, seen.complaint());
      if (there.isEmpty()) return Done.GONE;
      if (!there.get().isAs(seen) || there.get().wrap().epoch() != epoch) return Done.CHANGED;
      return decided(tx, reviewer, there.get(), hand, decision);
    });
  }

  private Done decided(Transaction tx, Reviewer reviewer, Reached there, LineOpener.Hand hand, Decision decision) {
    var place = Place.of(Purpose.TRIAGE, there.wrap().desk().bytes());
    try (var key = lines.lineKey(hand, there.wrap(), there.row().ledgerId(), new HashMap<>())) {
      var triage = triage(tx, there.row().id(), place, key);
      if (triage.handling().barred().contains(reviewer.id())) return Done.GONE;
      var after = decision.edit().apply(triage.handling());
      if (after.isEmpty()) return Done.REFUSED;
      if (!after.get().equals(triage.handling())) {
        complaints.advance(tx, there.row(), Guard.fresh(vault));
        ledger.write(tx, decision.entry(
            Opening.entry(reviewer, decision.act(), there.row(), there.wrap().desk())));
        records.put(tx, there.row().id(), place,
            box.lockUnder(there.row().id(), place, triage.handling(after.get()).bytes(), key));
      }
      return Done.DONE;
    }
  }

  private Triage triage(Transaction tx, ComplaintId id, Place place, Secret key) {
    return records.find(tx, id, place).map(bytes -> Triage.read(box.openUnder(id, place, bytes, key)))
        .orElse(Triage.none());
  }

  private Done status(Reviewer reviewer, DeskId desk, Seen seen, BulkDeed.Status deed) {
    var there = database.transaction(tx -> reached(tx, desk, seen.complaint()));
    if (there.isEmpty()) return Done.GONE;
    if (!there.get().isAs(seen)) return Done.CHANGED;
    if (!there.get().wrap().leads()) return Done.NOT_LED;
    var opened = opening.unread(reviewer, desk, seen.complaint());
    if (opened.isEmpty()) return Done.GONE;
    try (var open = opened.get()) {
      if (open.triage().handling().barred().contains(reviewer.id())) return Done.GONE;
      return casework.status(reviewer, open, deed.status(), deed.reason()) ? Done.DONE : Done.CHANGED;
    }
  }
}
