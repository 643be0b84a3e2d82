package org.amparo.inspector.clean;

/** A file that cannot be cleaned with certainty, so that the person has to choose. */
public final class UncleanException extends Exception {
  private static final long serialVersionUID = 1L;

  /** @param why what the walker met, without a byte of the file */
  public UncleanException(String why) {
    super(why);
  }
}
