package org.amparo.web.reviewer.caseload;

import java.util.List;
import org.amparo.web.reviewer.QueueRow;

/**
 * One page of a list as it is drawn.
 *
 * @param order in which the cases stand, in words
 * @param more fields that are folded away, and whether they come open
 * @param id of the member's own view, or empty
 * @param full whether no further view can be kept
 * @param bare whether no case lies at the desk: then an empty view is no matter of what it asks for
 */
public record Sheet(String name, String order, String address, List<Tab> tabs, List<Field> fields, List<Field> more,
    boolean open, boolean kept, boolean full, boolean bare, List<String> counts, List<QueueRow> rows, Span span) {

  /** A view at the side, and how many cases it has. */
  public record Tab(String address, String name, String count, boolean here, boolean late) {
    @Override
    public String toString() {
      return "Tab[redacted]";
    }
  }

  /** Which cases of how many, in words, and the pages before and after; 0 for none. */
  public record Span(String said, int before, int next, int pages) {}

  int pages() {
    return span.pages();
  }

  @Override
  public String toString() {
    return "Sheet[redacted]";
  }
}
