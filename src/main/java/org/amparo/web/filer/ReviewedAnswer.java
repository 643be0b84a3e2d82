package org.amparo.web.filer;

import java.util.List;

/** One question with what was answered, in words; locked answers are only said to be there. */
public final class ReviewedAnswer {
  private final String label;
  private final List<String> lines;
  private final boolean locked;
  private final boolean needed;

  ReviewedAnswer(String label, List<String> lines, boolean locked, boolean needed) {
    this.label = label;
    this.lines = List.copyOf(lines);
    this.locked = locked;
    this.needed = needed;
  }

  public String getLabel() {
    return label;
  }

  public String getText() {
    return String.join("\n", lines);
  }

  public boolean isLocked() {
    return locked;
  }

  public boolean isNeeded() {
    return needed;
  }

  public boolean isSkipped() {
    return lines.isEmpty() && !locked && !needed;
  }
}
