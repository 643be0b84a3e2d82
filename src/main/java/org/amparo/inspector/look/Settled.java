package org.amparo.inspector.look;

import org.amparo.inspection.Verdict;

/** The verdict on a file is certain, and nothing more of it is read. */
final class Settled extends Exception {
  private static final long serialVersionUID = 1L;
  private final Verdict verdict;

  Settled(Verdict verdict) {
    super(verdict.name(), null, false, false);
    this.verdict = verdict;
  }

  Verdict verdict() {
    return verdict;
  }
}
