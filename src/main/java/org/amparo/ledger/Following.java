package org.amparo.ledger;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.platform.Database;
import org.amparo.platform.Fault;
import org.amparo.platform.Transaction;
import org.amparo.vault.Derive;

/** Reads every chain of the deployment once, then only what was added; a chain that changed behind it is an alarm. */
public final class Following {
  private static final int BATCH = 1000;

  private final Database database;
  private final Identity identity;
  private final Map<String, Head> seen = new TreeMap<>();

  Following(Database database, Identity identity) {
    this.database = database;
    this.identity = identity;
  }

  /**
   * What was committed since the last call, by any node, each chain in its order. It reads in a transaction of its own:
   * another one's snapshot may be older than what was read here before.
   */
  public synchronized List<Line> news() {
    return database.transaction(this::news);
  }

  private List<Line> news(Transaction tx) {
    var lines = new ArrayList<Line>();
    var reached = new TreeMap<String, Head>();
    var own = identity.chain(tx);
    for (var node : LedgerTable.nodes(tx)) {
      var chain = new Chain(own.instance(), node.id());
      var name = HexFormat.of().formatHex(node.id());
      reached.put(name, follow(tx, chain, seen.getOrDefault(name, chain.start()), lines));
    }
    if (!reached.keySet().containsAll(seen.keySet())) {
      throw new Fault("a node's chain is gone from the ledger; run amparo ledger verify");
    }
    seen.putAll(reached);
    return lines;
  }

  private static Head follow(Transaction tx, Chain chain, Head from, List<Line> lines) {
    var head = from;
    if (from.size() > 0) {
      require(from, LedgerTable.from(tx, chain.node(), from.size(), 1));
    }
    for (var more = next(tx, chain, head); !more.isEmpty(); more = next(tx, chain, head)) {
      for (var row : more) {
        head = Chain.next(head, row.entry());
        require(head, List.of(row));
        lines.add(Line.read(row.entry()).orElseThrow(() -> changed(row.number())));
      }
    }
    return head;
  }

  private static List<LedgerTable.Row> next(Transaction tx, Chain chain, Head head) {
    return LedgerTable.from(tx, chain.node(), head.size() + 1, BATCH);
  }

  private static void require(Head head, List<LedgerTable.Row> found) {
    if (found.isEmpty() || found.get(0).number() != head.size() || !Derive.same(found.get(0).hash(), head.hash())) {
      throw changed(head.size());
    }
  }

  private static Fault changed(long number) {
    return new Fault("entry " + number + " of the ledger was rewritten or cut; run amparo ledger verify");
  }
}
