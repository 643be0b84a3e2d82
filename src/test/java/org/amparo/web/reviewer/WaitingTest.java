package org.amparo.web.reviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class WaitingTest {
  private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 6, 22, 30, 0, 0, ZoneId.of("America/New_York"));

  @Test
  void countsHoursUpToTwoDaysAndThenDays() {
    assertEquals("in 1 hour", said("en", 1));
    assertEquals("in 47 hours", said("en", 47));
    assertEquals("in 10 days", said("en", 240));
  }

  @Test
  void saysHowLateItIs() {
    assertEquals("Overdue", Waiting.said(Desk.in("en"), NOW, NOW.minusMinutes(20)));
    assertEquals("Overdue 26 hours", said("en", -26));
    assertEquals("Overdue 3 days", said("en", -72));
  }

  /** The clock is put forward in this night: four hours are four hours. */
  @Test
  void countsHoursThroughTheNightOfTheClock() {
    var night = ZonedDateTime.of(2026, 3, 8, 0, 30, 0, 0, ZoneId.of("America/New_York"));

    assertEquals("in 4 hours", Waiting.said(Desk.in("en"), night, night.plusHours(4)));
  }

  @Test
  void usesEachFormOfArabic() {
    assertEquals("بعد ساعة", said("ar", 1));
    assertEquals("بعد ساعتين", said("ar", 2));
    assertEquals("بعد ٤ ساعات", said("ar", 4));
    assertEquals("بعد ٢٣ ساعة", said("ar", 23));
  }

  private static String said(String tag, int hours) {
    return Waiting.said(Desk.in(tag), NOW, NOW.plusHours(hours));
  }
}
