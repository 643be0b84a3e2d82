package org.amparo.web.reviewer;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.amparo.web.shell.Words;

/** How long until a first read is wanted, or how long it is late: hours up to two days, then days. */
final class Waiting {
  private static final long HOURS_UP_TO = 48;

  private Waiting() {}

  static String said(Words words, ZonedDateTime now, ZonedDateTime readBy) {
    var late = now.isAfter(readBy);
    var between = Duration.between(now, readBy).abs();
    var key = late ? "list.overdue." : "list.due.";
    if (between.toHours() < 1) return words.get(key + "hour");
    return between.toHours() < HOURS_UP_TO ? words.count(key + "hours", between.toHours())
        : words.count(key + "days", between.toDays());
  }
}
