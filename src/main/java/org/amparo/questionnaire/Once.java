package org.amparo.questionnaire;

import java.util.HashSet;
import java.util.List;
import org.amparo.platform.Faults;

/** Codes that may stand in their list only once. */
final class Once {
  private Once() {}

  static void check(String file, String place, List<String> codes, Faults faults) {
    var seen = new HashSet<String>();
    codes.stream().filter(c -> !seen.add(c)).distinct()
        .forEach(c -> faults.add(file, place, "\"" + c + "\" stands there twice.", "Take one out or rename it."));
  }
}
