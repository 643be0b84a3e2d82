package org.amparo.complaint;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.platform.Days;

/** What was written down within the last quarter of an hour, in this node's memory only. */
final class Lately {
  private static final long MINUTES = 15;
  private static final int MOST = 10_000;

  private final Map<String, Long> minutes = new ConcurrentHashMap<>();
  private final Days days;

  Lately(Days days) {
    this.days = days;
  }

  boolean knows(String what) {
    var minute = minutes.get(what);
    return minute != null && days.minute() - minute < MINUTES;
  }

  void remember(String what) {
    if (minutes.size() >= MOST) {
      minutes.values().removeIf(minute -> days.minute() - minute >= MINUTES);
    }
    minutes.put(what, days.minute());
  }
}
