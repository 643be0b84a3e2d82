package org.amparo.transparency;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** How long people waited, in steps: the middle and nine of ten can be told of steps that desks added, not of medians. */
final class Waits {
  /** A step for whatever took longer than the last one. */
  static final int LONGER = 0;
  private static final List<Integer> HOURS = List.of(1, 4, 8, 12, 24, 48, 72, 120, 168, 240, 336, 504, 720, 1440, 2160,
      4320, 8760);

  private Waits() {}

  /** The step that a wait falls into, by its upper end in hours. */
  static String step(Duration wait) {
    return String.valueOf(HOURS.stream().filter(hours -> wait.compareTo(Duration.ofHours(hours)) <= 0).findFirst()
        .orElse(LONGER));
  }

  /**
   * The step within which so many of a hundred were done; nothing for fewer than k of them.
   *
   * @param counts by step
   */
  static OptionalInt within(Map<String, Long> counts, int percent, int k) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    if (all < k) {
      return OptionalInt.empty();
    }
    long wanted = (all * percent + 99) / 100;
    long so = 0;
    for (int hours : HOURS) {
      so += counts.getOrDefault(String.valueOf(hours), 0L);
      if (so >= wanted) return OptionalInt.of(hours);
    }
    return OptionalInt.of(LONGER);
  }
}
