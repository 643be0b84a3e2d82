package org.amparo.complaint;

import java.time.Duration;
import java.util.regex.Pattern;
import org.amparo.platform.ConfigNode;

/** How long a first read may take, as configured: "4 hours", "3 days". */
public record Wait(int count, String unit) {
  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3}) (hour|day)s?");

  static Wait read(ConfigNode n) {
    var m = FORM.matcher(n.isText() ? n.asText() : "");
    if (m.matches()) return new Wait(Integer.parseInt(m.group(1)), m.group(2));
    n.fault("is no length of time.", "Write it like \"4 hours\" or \"3 days\".");
    return new Wait(1, "day");
  }

  public Duration duration() {
    return unit.equals("hour") ? Duration.ofHours(count) : Duration.ofDays(count);
  }

  /** The counted phrase that says it: {@code phrases.count(language, wait.phraseKey(), wait.count())}. */
  public String phraseKey() {
    return "within." + unit + "s";
  }

  /** As written in configuration. */
  public String text() {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
