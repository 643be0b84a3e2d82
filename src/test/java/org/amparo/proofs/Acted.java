package org.amparo.proofs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.harness.RunningPortal;
import org.amparo.platform.Pool;

/** What came into the ledger since it was last asked. */
final class Acted implements AutoCloseable {
  private static final Pattern ACT = Pattern.compile("\"act\":\"([a-z.]+)\"");
  /** Whoever looks is in the ledger, too; that is no change. */
  private static final Set<String> LOOKING = Set.of("case.opened", "queue.listed", "ledger.read", "checkpoint.taken",
      "checkpoint.seen", "search.begun", "search.ended", "signout");
  private static final Pattern TURNED_AWAY = Pattern.compile(".*\\.(refused|failed|wrong)");

  private final Pool pool;
  private long seen = -1;

  Acted(RunningPortal portal) {
    this.pool = new Pool(portal.access());
    since();
  }

  /** {@code +} if something was done, {@code !} if something was refused and is remembered, else nothing. */
  String since() {
    var acts = entries().stream().map(entry -> ACT.matcher(entry)).map(act -> act.find() ? act.group(1) : "?")
        .filter(act -> !LOOKING.contains(act)).toList();
    if (acts.isEmpty()) return "";
    return acts.stream().allMatch(act -> TURNED_AWAY.matcher(act).matches()) ? "!" : "+";
  }

  private List<String> entries() {
    return pool.database().transaction(tx -> tx.list(
        "SELECT number, entry FROM ledger_entry WHERE number > ? ORDER BY number", row -> {
          seen = Math.max(seen, row.getLong("number"));
          return new String(row.getBytes("entry"), StandardCharsets.UTF_8);
        }, seen));
  }

  @Override
  public void close() {
    pool.close();
  }
}
