package org.amparo.evidence.store;

import java.io.IOException;

/** The disk would have less than its reserve: papers wait, words still get in. */
public final class NoRoomException extends IOException {
  private static final long serialVersionUID = 1L;

  NoRoomException() {
    super("no room for papers");
  }
}
