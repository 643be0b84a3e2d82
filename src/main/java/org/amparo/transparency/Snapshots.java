package org.amparo.transparency;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.Months;
import org.amparo.complaint.Reckoning;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.desk.Keyholders;
import org.amparo.desk.MemberId;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Transaction;
import org.amparo.questionnaire.Taxonomies;
import org.amparo.vault.Derive;
import org.amparo.vault.Label;
import org.amparo.vault.Purpose;
import org.amparo.vault.RecipientKey;
import org.amparo.vault.Vault;

/**
 * How a report comes about. Somebody begins it and names two approvers; each lead adds their desk's raw tables from inside
 * their session, sealed to the two; each of these opens all, and the server makes the report in their session; once both
 * approved the same bytes, it is out and the raw tables are gone.
 */
public final class Snapshots {
  private final SnapshotTable table = new SnapshotTable();
  private final Months months = new Months();
  private final Database database;
  private final Vault vault;
  private final Desks desks;
  private final Keyholders keyholders;
  private final Reckoning reckoning;
  private final Ledger ledger;
  private final Days days;
  private final Rules rules;
  private final Assembly assembly;

  public Snapshots(Database database, Vault vault, Desks desks, Keyholders keyholders, Reckoning reckoning,
      Ledger ledger, Days days, Rules rules, Taxonomies taxonomies) {
    this.database = database;
    this.vault = vault;
    this.desks = desks;
    this.keyholders = keyholders;
    this.reckoning = reckoning;
    this.ledger = ledger;
    this.days = days;
    this.rules = rules;
    this.assembly = new Assembly(rules, taxonomies);
  }

  /** A report as an approver sees it before it is out. */
  public record Preview(Report report, byte[] hash) {}

  /** Those not published yet. */
  public List<Snapshot> open() {
    return database.transaction(table::open);
  }

  /** The newest quarter that a report may be begun of. */
  public Quarter latest() {
    var quarter = Quarter.of(days.today()).before();
    while (!rules.mayBegin(quarter, days.today())) {
      quarter = quarter.before();
    }
    return quarter;
  }

  /**
   * Begins a report of a quarter that is over, or another edition of one that is out.
   *
   * @param system what happened to the service, by code
   * @return false if it may not be begun: too early, already begun, or the approvers are not two people with certified keys
   */
  public boolean begin(Reviewer by, Quarter quarter, MemberId one, MemberId other, Map<String, Long> system) {
    return mayPrepare(by) && rules.mayBegin(quarter, days.today()) && !one.equals(other) && database.retrying(tx -> {
      boolean fits = keyholders.key(tx, one).isPresent() && keyholders.key(tx, other).isPresent()
          && table.open(tx).stream().noneMatch(open -> open.quarter().equals(quarter));
      if (fits) {
        var snapshot = new Snapshot(SnapshotId.fresh(), quarter, table.editions(tx, quarter) + 1, days.today(), one,
            other, Set.of(), Set.of());
        ledger.write(tx, entry(by, Act.SNAPSHOT_BEGUN, snapshot).with("one", one.hex()).with("other", other.hex()));
        var span = quarter.months();
        table.add(tx, snapshot, new Facts(months.gone(tx, span.get(0), span.get(2)), system).json());
      }
      return fits;
    });
  }

  /** Whether they may begin and drop reports. */
  public boolean mayPrepare(Reviewer by) {
    return by.steward() || by.desks().stream().anyMatch(by::leads);
  }

  /**
   * Adds a desk's tables, counted now; again, they take the place of the first and both must approve anew.
   *
   * @return how many cases were counted; nothing if there is no such report, or an approver's key is certified no more
   */
  public Optional<Integer> addTables(Reviewer lead, DeskId desk, SnapshotId id) {
    var wanted = open().stream().filter(snapshot -> snapshot.id().equals(id)).findFirst();
    if (wanted.isEmpty() || !lead.leads(desk)) {
      return Optional.empty();
    }
    var cases = reckoning.of(lead, desk);
    var sums = Counting.of(wanted.get().quarter(), cases);
    return database.retrying(tx -> {
      var snapshot = table.lock(tx, id);
      var one = snapshot.flatMap(there -> keyholders.key(tx, there.one()));
      var other = snapshot.flatMap(there -> keyholders.key(tx, there.other()));
      if (one.isEmpty() || other.isEmpty()) {
        return Optional.empty();
      }
      var sealed = sealed(snapshot.get(), desk, sums, one.get(), other.get());
      ledger.write(tx, entry(lead, Act.TABLES_ADDED, snapshot.get()).with("desk", desk.bytes())
          .with("one", snapshot.get().one().hex()).with("other", snapshot.get().other().hex())
          .with("tables", Derive.sha256(sealed.tables())));
      table.put(tx, id, sealed);
      return Optional.of(cases.size());
    });
  }

  /** The report as it would be published now, for an approver. */
  public Optional<Preview> preview(Reviewer approver, SnapshotId id) {
    return database.transaction(tx -> table.open(tx).stream()
        .filter(snapshot -> snapshot.id().equals(id) && snapshot.approvers().contains(approver.id())
            && !snapshot.added().isEmpty())
        .findFirst().map(snapshot -> preview(tx, approver, snapshot)));
  }

  /**
   * Approves exactly what was looked at; the second approval of the same bytes publishes them.
   *
   * @param hash of what the page showed
   * @return false if it is something else by now, or not theirs to approve
   */
  public boolean approve(Reviewer approver, SnapshotId id, byte[] hash) {
    return database.retrying(tx -> {
      var snapshot = table.lock(tx, id).filter(there -> there.approvers().contains(approver.id()));
      var seen = snapshot.map(there -> preview(tx, approver, there)).filter(now -> Derive.same(now.hash(), hash));
      seen.ifPresent(now -> {
        ledger.write(tx, entry(approver, Act.SNAPSHOT_APPROVED, snapshot.get()).with("sha256", hash));
        table.approve(tx, id, approver.id(), hash);
        if (table.approvals(tx, snapshot.get(), hash) == snapshot.get().approvers().size()) {
          ledger.write(tx, entry(approver, Act.SNAPSHOT_PUBLISHED, snapshot.get()).with("sha256", hash));
          table.publish(tx, id, new String(now.report().bytes(), StandardCharsets.UTF_8), days.today());
        }
      });
      return seen.isPresent();
    });
  }

  /** Ends a report that is not out; its sealed tables go. */
  public boolean drop(Reviewer by, SnapshotId id) {
    return mayPrepare(by) && database.retrying(tx -> {
      var snapshot = table.lock(tx, id);
      snapshot.ifPresent(there -> {
        ledger.write(tx, entry(by, Act.SNAPSHOT_DROPPED, there));
        table.drop(tx, id);
      });
      return snapshot.isPresent();
    });
  }

  private SnapshotTable.Sealed sealed(Snapshot snapshot, DeskId desk, Sums sums, RecipientKey one, RecipientKey other) {
    try (var key = vault.fresh()) {
      var label = Purpose.RAW_TABLES.label(snapshot.id().bytes(), desk.bytes());
      return new SnapshotTable.Sealed(desk, vault.lock(sums.bytes(), key, label),
          vault.seal(key, one, keyLabel(snapshot, desk, snapshot.one())),
          vault.seal(key, other, keyLabel(snapshot, desk, snapshot.other())));
    }
  }

  private Preview preview(Transaction tx, Reviewer approver, Snapshot snapshot) {
    var sums = new Sums();
    table.sealed(tx, snapshot.id()).forEach(sealed -> sums.addAll(opened(approver, snapshot, sealed)));
    var facts = Facts.read(table.counts(tx, snapshot.id()));
    var missing = desks.all(tx).stream().filter(desk -> !snapshot.added().contains(desk.id()))
        .map(desk -> desk.queue()).sorted().toList();
    var earlier = table.published(tx).stream().filter(out -> out.quarter().equals(snapshot.quarter()))
        .map(Published::of).map(Published::report).toList();
    var report = assembly.report(new Assembly.Frame(snapshot.quarter(), snapshot.edition(), facts.gone(),
        facts.system(), missing), sums, earlier);
    return new Preview(report, Derive.sha256(report.bytes()));
  }

  private Sums opened(Reviewer approver, Snapshot snapshot, SnapshotTable.Sealed sealed) {
    byte[] mine = approver.id().equals(snapshot.one()) ? sealed.oneKey() : sealed.otherKey();
    try (var key = approver.unseal(mine, keyLabel(snapshot, sealed.desk(), approver.id()))) {
      return Sums.read(vault.unlock(sealed.tables(), key,
          Purpose.RAW_TABLES.label(snapshot.id().bytes(), sealed.desk().bytes())));
    }
  }

  private static Label keyLabel(Snapshot snapshot, DeskId desk, MemberId member) {
    return Purpose.SNAPSHOT_KEY.label(snapshot.id().bytes(), desk.bytes(), member.bytes());
  }

  private static Entry entry(Reviewer by, Act act, Snapshot snapshot) {
    return Entry.of(by.actor(), act).with("quarter", snapshot.quarter().code())
        .with("edition", String.valueOf(snapshot.edition()));
  }
}
