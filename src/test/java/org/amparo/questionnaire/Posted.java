package org.amparo.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A posted page, filled in by hand. */
final class Posted implements Form {
  private final Map<String, List<String>> controls = new LinkedHashMap<>();

  static Posted with(String control, String... values) {
    return new Posted().and(control, values);
  }

  Posted and(String control, String... values) {
    controls.computeIfAbsent(control, c -> new ArrayList<>()).addAll(List.of(values));
    return this;
  }

  @Override
  public List<String> values(String name) {
    return controls.getOrDefault(name, List.of());
  }
}
