package org.amparo.complaint;

import java.time.Duration;
import java.util.List;

/** Where a report goes: how urgent and why, to which queues (the first leads), and which cards go with it. */
public record Route(Urgency urgency, List<String> rules, Wait firstRead, List<String> queues, List<String> followups) {
  public Route {
    rules = List.copyOf(rules);
    queues = List.copyOf(queues);
    followups = List.copyOf(followups);
  }

  public String firstReadWithin() {
    return firstRead.text();
  }

  public Duration within() {
    return firstRead.duration();
  }
}
