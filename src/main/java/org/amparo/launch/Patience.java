package org.amparo.launch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for something of another process that can only be asked for again and again. */
final class Patience {
  private static final long PAUSE = 40;

  private Patience() {}

  /** @return false if it did not become true in time, or the wait was interrupted */
  static boolean until(Duration limit, BooleanSupplier reached) {
    var end = System.nanoTime() + limit.toNanos();
    try {
      while (!reached.getAsBoolean()) {
        if (System.nanoTime() > end) {
          return false;
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
