package org.amparo.evidence.store;

import java.io.IOException;

/** Somebody else, perhaps an earlier connection that has not noticed its end, writes this file now: try again later. */
public final class BeingWrittenException extends IOException {
  private static final long serialVersionUID = 1L;

  BeingWrittenException() {
    super("the file is being written");
  }
}
