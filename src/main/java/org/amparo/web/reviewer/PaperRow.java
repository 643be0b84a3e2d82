package org.amparo.web.reviewer;

import java.util.List;

/**
 * One paper in words.
 *
 * @param number among the papers of its case, from 1
 * @param title what it is: "2. PDF, 4 pages"
 * @param name as the person's device called it
 * @param facts calm ones: size, what was taken out
 * @param warnings what to know before it is looked at, and why it may be closed
 * @param same other cases of the desk in which the same bytes lie
 * @param caption what the desk wrote about it, or empty
 * @param open whether it may be looked at
 * @param pictured whether the inspector draws its pages
 */
public record PaperRow(String id, int number, String title, List<Signs.Run> name, List<String> facts,
    List<String> warnings, List<Other> same, String caption, boolean open, boolean pictured) {

  /** Another case, by its number and address. */
  public record Other(String number, String address) {}

  @Override
  public String toString() {
    return "PaperRow[redacted]";
  }
}
