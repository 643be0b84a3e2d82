package org.amparo.complaint;

/**
 * A text inside a case, and where it stands there.
 *
 * @param question whose answer it is; empty for what is no answer
 */
public record Passage(Kind kind, String question, String text) {
  /** Where a text stands. */
  public enum Kind {
    ANSWER,
    FROM_FILER,
    FROM_DESK,
    NOTE
  }

  @Override
  public String toString() {
    return "Passage[" + kind + "]";
  }
}
