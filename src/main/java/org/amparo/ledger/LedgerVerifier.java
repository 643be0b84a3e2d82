package org.amparo.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.ledger.Verdict.Broken;
import org.amparo.ledger.Verdict.Sound;
import org.amparo.vault.Derive;

/** Recomputes a chain from its first entry, and names the first that is not what it was. */
public final class LedgerVerifier {
  private final Chronicle chronicle;
  private final List<Head> reached = new ArrayList<>();

  private LedgerVerifier(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.reached.add(chronicle.chain.start());
  }

  public static Verdict verify(Chronicle chronicle) {
    var walk = new LedgerVerifier(chronicle);
    return walk.brokenEntry().or(walk::brokenCheckpoint).or(walk::brokenHead)
        .<Verdict>map(broken -> broken)
        .orElseGet(() -> new Sound(chronicle.rows.size(), chronicle.checkpoints.size()));
  }

  private Optional<Broken> brokenEntry() {
    for (var row : chronicle.rows) {
      var before = reached.get(reached.size() - 1);
      var line = Line.read(row.entry());
      if (row.number() != before.size() + 1) return broken(before.size() + 1, "number");
      if (line.filter(read -> read.number() == row.number()).isEmpty()) return broken(row.number(), "entry");
      var after = Chain.next(before, row.entry());
      if (!Derive.same(after.hash(), row.hash())) return broken(row.number(), "hash");
      reached.add(after);
    }
    return Optional.empty();
  }

  private Optional<Broken> brokenCheckpoint() {
    for (var note : chronicle.checkpoints) {
      var said = SignedNote.read(note, chronicle.chain.origin(), chronicle.publicKey);
      if (said.isEmpty()) return broken(0, "checkpoint");
      var misfit = misfit(said.get());
      if (misfit.isPresent()) return misfit;
    }
    return Optional.empty();
  }

  /** The chain must end with a head that its node kept outside the database; a foreign node's heads are not known. */
  private Optional<Broken> brokenHead() {
    var end = reached.get(reached.size() - 1);
    if (chronicle.heads.isEmpty() || chronicle.heads.contains(end)) return Optional.empty();
    return misfit(chronicle.heads.get(0)).or(() -> broken(chronicle.heads.get(0).size() + 1, "head"));
  }

  private Optional<Broken> misfit(Head said) {
    if (said.size() >= reached.size()) return broken(reached.size(), "cut");
    return said.equals(reached.get((int) said.size())) ? Optional.empty() : broken(said.size(), "hash");
  }

  private static Optional<Broken> broken(long number, String why) {
    return Optional.of(new Broken(number, why));
  }
}
