package org.amparo.ledger;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.amparo.platform.Transaction;

/** One whole chain with all that vouches for it: what the verifier reads, whether from a database or from a file. */
public final class Chronicle {
  private static final int BATCH = 2000;

  final Chain chain;
  final byte[] publicKey;
  final List<LedgerTable.Row> rows;
  final List<String> checkpoints;
  final List<Head> heads;

  Chronicle(Chain chain, byte[] publicKey, List<LedgerTable.Row> rows, List<String> checkpoints, List<Head> heads) {
    this.chain = chain;
    this.publicKey = publicKey;
    this.rows = List.copyOf(rows);
    this.checkpoints = List.copyOf(checkpoints);
    this.heads = List.copyOf(heads);
  }

  static Chronicle of(Transaction tx, Chain chain, byte[] publicKey, List<Head> heads) {
    var rows = new ArrayList<LedgerTable.Row>();
    for (long next = 0; ; next = rows.get(rows.size() - 1).number() + 1) {
      var more = LedgerTable.from(tx, chain.node(), next, BATCH);
      rows.addAll(more);
      if (more.size() < BATCH) {
        return new Chronicle(chain, publicKey, rows, LedgerTable.checkpoints(tx, chain.node()), heads);
      }
    }
  }

  /** The same chain, checked also against a checkpoint that somebody kept elsewhere. */
  public Chronicle with(String checkpoint) {
    var more = new ArrayList<>(checkpoints);
    more.add(checkpoint);
    return new Chronicle(chain, publicKey, rows, more, heads);
  }

  /** Whether a checkpoint says that it is about this chain. */
  public boolean isNamedBy(String checkpoint) {
    return checkpoint.startsWith(chain.origin() + "\n");
  }

  public String node() {
    return HexFormat.of().formatHex(chain.node());
  }
}
