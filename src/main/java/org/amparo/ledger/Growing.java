package org.amparo.ledger;

import java.util.HexFormat;
import java.util.Optional;
import org.amparo.ledger.Verdict.Broken;
import org.amparo.platform.Transaction;

/** Follows a chain from a head that was seen before to its end, recomputing every entry on the way. */
final class Growing {
  private static final int BATCH = 1000;

  private final Chain chain;

  Growing(Chain chain) {
    this.chain = chain;
  }

  Growth from(Transaction tx, Head seen) {
    var head = seen;
    var broken = broken(tx, seen);
    while (broken.isEmpty()) {
      var more = LedgerTable.from(tx, chain.node(), head.size() + 1, BATCH);
      for (var row : more) {
        var next = Chain.next(head, row.entry());
        if (row.number() != next.size() || !new Head(row.number(), row.hash()).equals(next)) {
          broken = Optional.of(new Broken(next.size(), "hash"));
          break;
        }
        head = next;
      }
      if (more.size() < BATCH) break;
    }
    return new Growth(HexFormat.of().formatHex(chain.node()), head, head.size() - seen.size(), broken);
  }

  /** The entry that was the last one then must still be there, with the same hash. */
  private Optional<Broken> broken(Transaction tx, Head seen) {
    if (seen.size() == 0) return Optional.empty();
    var rows = LedgerTable.from(tx, chain.node(), seen.size(), 1);
    if (rows.isEmpty()) return Optional.of(new Broken(seen.size(), "cut"));
    return new Head(rows.get(0).number(), rows.get(0).hash()).equals(seen) ? Optional.empty()
        : Optional.of(new Broken(seen.size(), "hash"));
  }
}
