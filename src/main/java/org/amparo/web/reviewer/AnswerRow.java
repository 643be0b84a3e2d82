package org.amparo.web.reviewer;

import java.util.List;

/**
 * One question of a case beside its answer.
 *
 * @param mine the set answers in the reader's language
 * @param theirs the same as the person saw them; empty where both used the same language
 * @param written what the person wrote themselves, never changed
 * @param direction of what was written: {@code ltr} for numbers, else as its first letters say
 * @param usual a number's usual form, if it was written otherwise
 */
public record AnswerRow(String label, String theirLabel, List<String> mine, List<String> theirs,
    List<Signs.Run> written, String direction, String usual, boolean locked) {
  public AnswerRow {
    mine = List.copyOf(mine);
    theirs = List.copyOf(theirs);
    written = List.copyOf(written);
  }

  public boolean isSkipped() {
    return mine.isEmpty() && written.isEmpty() && !locked;
  }

  public boolean isWritten() {
    return !written.isEmpty();
  }

  @Override
  public String toString() {
    return "AnswerRow[redacted]";
  }
}
