package org.amparo.complaint;

import java.time.ZonedDateTime;

/** One line of a desk's list, opened: how urgent today and why, what it is about in codes, and how far the desk is. */
public record Line(
    ComplaintId complaint, boolean leads, QueueLine facts, Level today, ZonedDateTime readBy, Triage triage,
    int newMessages) {

  public boolean overdueAt(ZonedDateTime now) {
    return !triage.wasRead() && now.isAfter(readBy);
  }

  @Override
  public String toString() {
    return "Line[" + complaint.hex() + "]";
  }
}
