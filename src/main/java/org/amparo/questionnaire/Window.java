package org.amparo.questionnaire;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.platform.ConfigNode;

/** The days that make sense as an answer, counted from today: "today-1d" to "today+5y"; empty for no bound. */
public record Window(String min, String max) {
  private static final Pattern BOUND = Pattern.compile("today(?:([+-]\\d{1,4})([dmy]))?");

  static Window read(ConfigNode n) {
    return new Window(bound(n, "min"), bound(n, "max"));
  }

  public boolean before(LocalDate day, LocalDate today) {
    return earliest(today).filter(day::isBefore).isPresent();
  }

  public boolean after(LocalDate day, LocalDate today) {
    return latest(today).filter(day::isAfter).isPresent();
  }

  public Optional<LocalDate> earliest(LocalDate today) {
    return day(min, today);
  }

  public Optional<LocalDate> latest(LocalDate today) {
    return day(max, today);
  }

  private static Optional<LocalDate> day(String bound, LocalDate today) {
    var m = BOUND.matcher(bound);
    if (!m.matches()) return Optional.empty();
    if (m.group(1) == null) return Optional.of(today);
    var n = Integer.parseInt(m.group(1));
    return Optional.of(switch (m.group(2)) {
      case "d" -> today.plusDays(n);
      case "m" -> today.plusMonths(n);
      default -> today.plusYears(n);
    });
  }

  private static String bound(ConfigNode n, String name) {
    var bound = n.text(name, "");
    if (bound.isEmpty() || BOUND.matcher(bound).matches()) return bound;
    n.at(name).fault("is not a day counted from today.", "Write it like today-1d, today+6m or today+5y.");
    return "";
  }
}
