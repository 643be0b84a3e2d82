package org.amparo.complaint;

import java.nio.ByteBuffer;
import java.util.HashSet;
import org.amparo.desk.DeskId;
import org.amparo.desk.MemberId;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Rotation;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.vault.Label;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/**
 * Conflicts of interest: a case about a country, or a single one, is kept from a member as if it were not at their desk.
 * The server and the ledger hold to it; the desk's keys do not, for the member has them.
 */
public final class Conflicts implements Rotation.Carried {
  private final ConflictTable table = new ConflictTable();
  private final Database database;
  private final Vault vault;
  private final Ledger ledger;

  public Conflicts(Database database, Vault vault, Ledger ledger) {
    this.database = database;
    this.vault = vault;
    this.ledger = ledger;
  }

  /** What the desk keeps from whom; a record that was touched is an error, not an empty list. */
  public Conflicted of(Reviewer reviewer, DeskId desk) {
    return database.transaction(tx -> table.of(tx, desk))
        .map(sealed -> opened(desk, sealed, reviewer.listKey(desk, sealed.epoch()))).orElse(Conflicted.NOBODY);
  }

  /**
   * Keeps cases about a country from a member, or no longer.
   *
   * @return whether it is so now: only a lead may
   */
  public boolean country(Reviewer lead, DeskId desk, MemberId member, String country, boolean conflicted) {
    if (!lead.leads(desk)) {
      return false;
    }
    int epoch = lead.epoch(desk);
    var key = lead.listKey(desk, epoch);
    var older = database.transaction(tx -> table.of(tx, desk)).map(sealed -> lead.listKey(desk, sealed.epoch()));
    return database.retrying(tx -> {
      var lying = table.of(tx, desk);
      var before = lying.map(sealed -> opened(desk, sealed, older.orElse(key))).orElse(Conflicted.NOBODY);
      ledger.write(tx, Entry.of(lead.actor(), Act.CONFLICT_CHANGED).with("desk", desk.bytes())
          .with("member", member.bytes()).with("kept", conflicted ? "away" : "in"));
      var next = before.with(member, country, conflicted);
      table.put(tx, desk, lying, new ConflictTable.Sealed(epoch, vault.lock(next.bytes(), key, label(desk, epoch))));
      return true;
    });
  }

  /** Carries the record to the newest epoch of the desk's key. */
  @Override
  public void carry(Reviewer lead, DeskId desk) {
    int epoch = lead.epoch(desk);
    var key = lead.listKey(desk, epoch);
    var lying = database.transaction(tx -> table.of(tx, desk)).filter(sealed -> sealed.epoch() != epoch);
    lying.ifPresent(sealed -> {
      var read = opened(desk, sealed, lead.listKey(desk, sealed.epoch()));
      database.transaction(tx -> {
        table.put(tx, desk, lying, new ConflictTable.Sealed(epoch, vault.lock(read.bytes(), key, label(desk, epoch))));
        return null;
      });
    });
  }

  /**
   * Keeps one case from a member, or no longer; a lead of its desk may, and whoever asks for it for themselves.
   *
   * @return whether it is so now
   */
  public boolean person(Reviewer by, OpenCase open, Casework casework, MemberId member, boolean barred) {
    boolean may = by.leads(open.desk()) || barred && member.equals(by.id());
    return may && casework.act(by, open, (tx, row) -> {
      ledger.write(tx, Opening.entry(by, Act.CONFLICT_CHANGED, row, open.desk()).with("member", member.bytes())
          .with("kept", barred ? "away" : "in"));
      casework.change(tx, open, triage -> triage.handling(barring(triage.handling(), member, barred)));
    });
  }

  /** An owner who must not see it has it no more. */
  private static Handling barring(Handling handling, MemberId member, boolean barred) {
    var all = new HashSet<>(handling.barred());
    if (barred) {
      all.add(member);
    } else {
      all.remove(member);
    }
    var owner = handling.owner().filter(one -> !barred || !one.equals(member));
    return handling.ownedBy(owner).barring(all);
  }

  private Conflicted opened(DeskId desk, ConflictTable.Sealed sealed, Secret listKey) {
    return Conflicted.read(vault.unlock(sealed.record(), listKey, label(desk, sealed.epoch())));
  }

  private static Label label(DeskId desk, int epoch) {
    return Purpose.DESK_CONFLICTS.label(desk.bytes(), ByteBuffer.allocate(Integer.BYTES).putInt(epoch).array());
  }
}
