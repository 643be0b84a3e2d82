package org.amparo.vault;

/** The one error for hostile or wrong bytes, key, context or code; it carries nothing, so that it teaches nothing. */
public final class TamperedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TamperedException() {
    super(null, null, false, true);
  }
}
