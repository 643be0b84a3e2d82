package org.amparo.platform;

/** The database cannot be reached just now: it is restarting, or the way to it is cut; soon it may be there again. */
public final class AwayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AwayException(Throwable cause) {
    super("the database cannot be reached", cause);
  }
}
