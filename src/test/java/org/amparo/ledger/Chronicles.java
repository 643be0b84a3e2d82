package org.amparo.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.vault.Secret;
import org.amparo.vault.SigningPair;

/** Ready-made chains. */
final class Chronicles {
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  static final Chain CHAIN = new Chain(new byte[16], filled(16, 7));
  static final SigningPair KEY = SigningPair.fromSeed(Secret.owning(filled(32, 9)));

  private Chronicles() {}

  static byte[] filled(int length, int value) {
    var bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  static Entry opening() {
    return new Entry(Actor.member(filled(16, 1)), "case.opened", Optional.of(filled(16, 2)), Map.of("desk", "family"));
  }

  /** A whole chain of openings, with a checkpoint at its end. */
  static Chronicle of(int entries) {
    var rows = new ArrayList<LedgerTable.Row>();
    var head = CHAIN.start();
    for (int i = 1; i <= entries; i++) {
      byte[] bytes = new Line(i, DAY, opening()).encoded();
      head = Chain.next(head, bytes);
      rows.add(new LedgerTable.Row(i, bytes, head.hash()));
    }
    return new Chronicle(CHAIN, KEY.publicKey(), rows, List.of(SignedNote.write(CHAIN.origin(), head, KEY)),
        List.of(head));
  }

  static Chronicle withRows(Chronicle like, List<LedgerTable.Row> rows) {
    return new Chronicle(like.chain, like.publicKey, rows, like.checkpoints, like.heads);
  }
}
