package org.amparo.questionnaire;

import java.util.Optional;

/** One choice: a stable code, the phrase that says it, and whether it shuts out the others. */
public record Option(String code, String phraseKey, boolean exclusive, Optional<String> group) {
  /** The phrase that explains it, which need not be there. */
  public String helpKey() {
    return phraseKey + ".help";
  }
}
