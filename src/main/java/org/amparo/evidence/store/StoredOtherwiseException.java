package org.amparo.evidence.store;

import java.io.IOException;

/** Other bytes lie where these were to be written: the upload they belong to is refused, never mended. */
public final class StoredOtherwiseException extends IOException {
  private static final long serialVersionUID = 1L;

  StoredOtherwiseException() {
    super("other bytes lie there already");
  }
}
