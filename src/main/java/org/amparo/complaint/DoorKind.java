package org.amparo.complaint;

import java.time.Duration;
import org.amparo.vault.Purpose;

/** The three doors a browser may own, and how long each stays open unused. */
enum DoorKind {
  DRAFT(Purpose.DRAFT_DOOR, Duration.ofHours(12)),
  SENT(Purpose.SENT_DOOR, Duration.ofHours(24)),
  RETURN(Purpose.RETURN_DOOR, Duration.ofMinutes(30));

  private final Purpose purpose;
  private final Duration idle;

  DoorKind(Purpose purpose, Duration idle) {
    this.purpose = purpose;
    this.idle = idle;
  }

  Purpose purpose() {
    return purpose;
  }

  /** A sent door counts from sending, the others from their last use. */
  boolean renewable() {
    return this != SENT;
  }

  boolean stillOpen(long usedMinute, long nowMinute) {
    return nowMinute - usedMinute < idle.toMinutes();
  }
}
