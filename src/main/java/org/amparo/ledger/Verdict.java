package org.amparo.ledger;

/** What verifying a chain found. */
public sealed interface Verdict {
  /** Every entry hangs on the one before it, and each checkpoint and head fits. */
  record Sound(long entries, int checkpoints) implements Verdict {}

  /** The first entry that is not what it was, and why, as a code: entry, hash, number, cut, head, checkpoint. */
  record Broken(long number, String why) implements Verdict {}
}
