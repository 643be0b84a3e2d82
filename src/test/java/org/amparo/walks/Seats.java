package org.amparo.walks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who of the samples sits at which desks; the lead, who sits at all, is not among them. */
final class Seats {
  private static final Map<String, List<String>> DESKS = Map.of(
      "reviewer-family", List.of("family", "detention"),
      "reviewer-interpol", List.of("interpol", "records"),
      "reviewer-taskforce", List.of("taskforce", "after_return"),
      "reviewer-general", List.of("general"));

  private Seats() {}

  static Set<String> people() {
    return new TreeSet<>(DESKS.keySet());
  }

  static List<String> desksOf(String person) {
    return DESKS.get(person);
  }

  static String at(String queue) {
    return people().stream().filter(person -> desksOf(person).contains(queue)).findFirst().orElseThrow();
  }

  /** People who sit at none of these desks. */
  static List<String> elsewhere(List<String> queues) {
    return people().stream().filter(person -> desksOf(person).stream().noneMatch(queues::contains)).toList();
  }
}
