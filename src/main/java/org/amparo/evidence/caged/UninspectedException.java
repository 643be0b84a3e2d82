package org.amparo.evidence.caged;

/** A paper that nobody could look at now: it stays unseen, and is tried again later. */
public final class UninspectedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What stood in the way. */
  public enum Why {
    /** All inspectors are at work, and so is their queue. */
    BUSY,
    /** The cage that this deployment requires cannot be had: nothing is looked at until someone mends that. */
    NO_CAGE,
    /** It died, took too long, or said what it must not; it was ended. */
    ENDED
  }

  private final Why why;

  UninspectedException(Why why) {
    super("not inspected: " + why);
    this.why = why;
  }

  UninspectedException(Why why, Throwable cause) {
    super("not inspected: " + why, cause);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
