package org.amparo.digest;

/** A letter that no mail server took just now. */
public final class UndeliveredException extends Exception {
  private static final long serialVersionUID = 1L;

  public UndeliveredException(Throwable cause) {
    super("no mail server took the letter", cause);
  }
}
