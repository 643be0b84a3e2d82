package org.amparo.platform;

/** Somebody else changed the row first: start again from reading. */
public final class LostRaceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LostRaceException() {
    super("the row was changed by somebody else", null, false, false);
  }
}
