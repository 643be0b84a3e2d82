package org.amparo.web.shell;

/** Ends a request with a calm page of this status; not a fault, so it carries no trace and no words. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  public Refused(int status) {
    super(null, null, false, false);
    this.status = status;
  }

  public int status() {
    return status;
  }
}
