package org.amparo.questionnaire;

import java.util.List;

/** What one posted page says, by control name. */
public interface Form {
  /** The values of a control in order; none if it was not posted. */
  List<String> values(String name);

  /** The first value of a control without blanks around it; empty if none. */
  default String first(String name) {
    var values = values(name);
    return values.isEmpty() ? "" : values.get(0).strip();
  }
}
