package org.amparo.platform;

/** A broken machine, not a person's slip: logged once at the door with an id, shown as one calm page. */
public final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** @param message ids, sizes and the fix; never anything a person wrote */
  public Fault(String message) {
    super(message);
  }

  /** @param message ids, sizes and the fix; never anything a person wrote */
  public Fault(String message, Throwable cause) {
    super(message, cause);
  }
}
