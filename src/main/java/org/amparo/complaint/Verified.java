package org.amparo.complaint;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.amparo.platform.ConfigNode;

/** Reads on which day someone last checked that an entry of a configuration file is true, and for how long that counts. */
public final class Verified {
  private static final String DAY = "last_verified";
  private static final String FOR = "stale_after_days";

  private Verified() {}

  /** The day under {@code last_verified}; the first day of the epoch, and a fault, if none stands there. */
  public static LocalDate day(ConfigNode n) {
    try {
      return LocalDate.parse(n.text(DAY));
    } catch (DateTimeException e) {
      n.at(DAY).fault("is not a day.", "Write the day on which someone checked it, like 2026-11-24.");
      return LocalDate.EPOCH;
    }
  }

  /** How many days after that an entry is not shown any more. */
  public static int staleAfter(ConfigNode file, int otherwise) {
    int days = file.number(FOR, otherwise);
    if (days < 1) file.at(FOR).fault("is no number of days.", "Write a whole number from 1, like 180.");
    return days;
  }

  public static boolean isStale(LocalDate verified, int staleAfterDays, LocalDate today) {
    return today.isAfter(verified.plusDays(staleAfterDays));
  }
}
