package org.amparo.evidence.store;

import java.util.function.LongSupplier;

/** Asks for free space before bytes are written, a stretch at a time, and keeps the reserve free. */
final class Room {
  /** How much is written between two questions. */
  static final long STRETCH = 4 << 20;

  private final LongSupplier free;

  /** @param free bytes that may still be written, the reserve taken off */
  Room(LongSupplier free) {
    this.free = free;
  }

  boolean hasFor(long bytes) {
    return free.getAsLong() >= bytes;
  }

  /** One writer's questions. */
  final class Asking {
    private long granted;

    void use(long bytes) throws NoRoomException {
      if (granted < bytes) {
        long more = Math.max(bytes, STRETCH);
        if (!hasFor(more)) {
          throw new NoRoomException();
        }
        granted = more;
      }
      granted -= bytes;
    }

    /** Whether a write that failed may have failed for want of room. */
    boolean isShort() {
      return !hasFor(STRETCH);
    }
  }
}
