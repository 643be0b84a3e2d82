package org.amparo.complaint;

import java.time.ZonedDateTime;

/** One line of a desk's list, opened: how urgent today and why, what it is about in codes, and how far the desk is. */
public record Line(
    ComplaintId complaint, boolean leads, boolean closed, QueueLine facts, Level today, ZonedDateTime readBy,
    Triage triage, int newMessages) {

  /** What a person at the desk set, or what the facts say today. */
  public Urgency urgency() {
    return triage.handling().override().orElse(today.urgency());
  }

  public boolean overdueAt(ZonedDateTime now) {
    return waits() && now.isAfter(readBy);
  }

  /** Whether nobody at this desk has read it, and the leading desk has not closed it either. */
  boolean waits() {
    return !closed && !triage.wasRead();
  }

  @Override
  public String toString() {
    return "Line[" + complaint.hex() + "]";
  }
}
