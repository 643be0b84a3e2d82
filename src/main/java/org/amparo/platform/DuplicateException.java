package org.amparo.platform;

/** The row is there already: for a form that was sent twice, good news. */
public final class DuplicateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DuplicateException() {
    super("the row is there already", null, false, false);
  }
}
