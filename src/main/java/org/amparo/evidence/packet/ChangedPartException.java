package org.amparo.evidence.packet;

import java.io.IOException;

/** A file that is to be packed is not what its record says. */
public final class ChangedPartException extends IOException {
  private static final long serialVersionUID = 1L;

  ChangedPartException() {
    super("a paper is not what its record says; the packet was not finished");
  }
}
