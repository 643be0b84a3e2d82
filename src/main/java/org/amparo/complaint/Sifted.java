package org.amparo.complaint;

import java.util.List;
import java.util.Map;

/**
 * A desk's lines as a filter leaves them, the most urgent first.
 *
 * @param marks every mark that occurs at the desk, and how many lines there would be with it in the place of what the
 *     filter wants of that facet
 */
public record Sifted(List<Line> lines, Map<Facet, Map<String, Integer>> marks) {
  public Sifted {
    lines = List.copyOf(lines);
  }
}
