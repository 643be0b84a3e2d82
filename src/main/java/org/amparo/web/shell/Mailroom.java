package org.amparo.web.shell;

import java.util.concurrent.Semaphore;

/** How much memory all forms on their way in may fill together. */
final class Mailroom {
  private final Semaphore bytes;

  Mailroom(int bytes) {
    this.bytes = new Semaphore(bytes);
  }

  boolean take(int size) {
    return bytes.tryAcquire(size);
  }

  void giveBack(int size) {
    bytes.release(size);
  }
}
