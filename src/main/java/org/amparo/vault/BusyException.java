package org.amparo.vault;

/** An Argon2 lane whose queue is full: the page says "try again in a moment". */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BusyException(String lane) {
    super("the queue of the lane " + lane + " is full");
  }
}
