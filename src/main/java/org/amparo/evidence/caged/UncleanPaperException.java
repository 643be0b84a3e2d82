package org.amparo.evidence.caged;

/** A paper that cannot be cleaned with certainty: what was written of it is worthless, and the person chooses. */
public final class UncleanPaperException extends Exception {
  private static final long serialVersionUID = 1L;

  UncleanPaperException() {
    super("it cannot be cleaned with certainty");
  }
}
