package org.amparo.complaint;

import java.util.List;

/** How urgent a report is on a day, with every rule that says so and the time a first read may take. */
public record Level(Urgency urgency, List<String> rules, Wait firstRead) {
  public Level {
    rules = List.copyOf(rules);
  }
}
