package org.amparo.ledger;

import org.amparo.platform.NodeFiles;
import org.amparo.platform.Transaction;
import org.amparo.vault.Secret;
import org.amparo.vault.SigningPair;

/** Which node this is and the key it signs with; both stand outside the database. */
final class Identity {
  private final NodeFiles files;
  private volatile Chain committed;

  Identity(NodeFiles files) {
    this.files = files;
  }

  byte[] node() {
    return files.secret("ledger.node", 16);
  }

  /** A node's own id doubles as the deployment's, should it be the first to ask. */
  Chain chain(Transaction tx) {
    if (committed == null) {
      LedgerTable.instance(tx).ifPresent(instance -> committed = new Chain(instance, node()));
    }
    return committed == null ? new Chain(LedgerTable.drawnInstance(tx, node()), node()) : committed;
  }

  byte[] publicKey() {
    try (var key = key()) {
      return key.publicKey();
    }
  }

  SigningPair key() {
    try (var seed = Secret.owning(files.secret("ledger.seed", 32))) {
      return SigningPair.fromSeed(seed);
    }
  }
}
