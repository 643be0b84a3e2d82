package org.amparo.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Today, the hour and the minute in the deployment's zone. Only days may stand in clear; hours and minutes are for sealed records. */
public record Days(Clock clock, ZoneId zone) {
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** Minutes since 1970. */
  public long minute() {
    return clock.instant().getEpochSecond() / 60;
  }

  /** The hour that has begun. */
  public ZonedDateTime hour() {
    return clock.instant().atZone(zone).truncatedTo(ChronoUnit.HOURS);
  }
}
