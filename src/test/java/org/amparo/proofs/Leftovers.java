package org.amparo.proofs;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.complaint.DeskFiles;
import org.amparo.complaint.Strongbox;
import org.amparo.evidence.LettingGo;
import org.amparo.evidence.Sweep;
import org.amparo.evidence.store.FileStore;
import org.amparo.evidence.store.Store;
import org.amparo.harness.RunningPortal;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Pool;
import org.amparo.vault.Vault;

/** What lies in a portal's store of papers beside what is named, and the sweep as it will be in three days. */
final class Leftovers {
  private static final LocalDate EVER = LocalDate.of(9999, 1, 1);
  private final Set<String> before;
  private final Set<String> after;
  private final Set<String> named;

  private Leftovers(Set<String> before, Set<String> after, Set<String> named) {
    this.before = before;
    this.after = after;
    this.named = named;
  }

  /** Sweeps. */
  static Leftovers of(RunningPortal portal) throws IOException {
    Path folder = portal.data().resolve("evidence");
    var days = new Days(Clock.offset(Clock.systemUTC(), Duration.ofDays(3)), ZoneId.of("America/New_York"));
    try (var pool = new Pool(portal.access())) {
      var database = pool.database();
      var store = new FileStore(folder, 0, days);
      var vault = new Vault(new SecureRandom());
      var files = new DeskFiles(database, vault, new Strongbox(vault), null);   // only asked which files are named
      var before = lying(store);
      new Sweep(database, store, files, new LettingGo(store), days).sweep();
      return new Leftovers(before, lying(store), named(database));
    }
  }

  private static Set<String> lying(Store store) throws IOException {
    var all = new TreeSet<String>();
    for (var id : store.lyingSince(EVER)) all.add(HexFormat.of().formatHex(id));
    return all;
  }

  private static Set<String> named(Database database) {
    var named = new TreeSet<String>();
    database.transaction(tx -> tx.list("SELECT HEX(item) AS file FROM complaint_record WHERE code IN (515, 1028, 1281)",
        row -> named.add(row.getString("file").toLowerCase(Locale.ROOT))));
    return named;
  }

  int named() {
    return named.size();
  }

  /** Stored bytes that nothing names, after the sweep. */
  Set<String> orphans() {
    var orphans = new TreeSet<>(after);
    orphans.removeAll(named);
    return orphans;
  }

  /** Named papers without their bytes. */
  Set<String> missing() {
    var missing = new TreeSet<>(named);
    missing.removeAll(after);
    return missing;
  }

  @Override
  public String toString() {
    return before.size() + " files lay there, " + (before.size() - after.size()) + " were swept, " + named.size()
        + " are named, orphans " + orphans().size() + ", missing " + missing().size();
  }
}
