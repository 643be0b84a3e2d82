package org.amparo.evidence.caged;

/** An inspector that died, took too long, or said what it must not. */
final class MisbehavedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** @param why never a byte of what it said */
  MisbehavedException(String why) {
    super(why);
  }

  MisbehavedException(String why, Throwable cause) {
    super(why, cause);
  }
}
