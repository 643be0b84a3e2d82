package org.amparo.web.reviewer.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.complaint.Facet;
import org.amparo.complaint.Filter;
import org.amparo.complaint.Order;
import org.amparo.complaint.Sifted;

/**
 * One thing to choose by above a list.
 *
 * @param any whether nothing need be chosen
 */
public record Field(String name, String label, boolean any, List<Choice> choices) {
  /** One choice, and how many cases there would be with it. */
  public record Choice(String value, String words, boolean chosen) {
    @Override
    public String toString() {
      return "Choice[redacted]";
    }
  }

  static Field of(Facet facet, Sifted sifted, Filter filter, Marks marks) {
    var counts = sifted.marks().getOrDefault(facet, Map.of());
    var chosen = filter.of(facet);
    var there = new TreeSet<>(counts.keySet());
    if (facet == Facet.STATE) there.addAll(List.of("open", "all", "closed", "aside"));
    else if (!chosen.isEmpty()) there.add(chosen);
    var choices = new ArrayList<Choice>();
    marks.sorted(facet, there).forEach(mark -> choices.add(new Choice(mark, marks.words().say("list.choice",
        marks.mark(facet, mark), counts.getOrDefault(mark, 0)), mark.equals(chosen))));
    return new Field(Marks.name(facet), marks.facet(facet), facet != Facet.STATE, choices);
  }

  static Field of(Order chosen, Marks marks) {
    return new Field("order", marks.words().get("order"), false, Stream.of(Order.values()).map(order ->
        new Choice(order.name(), marks.words().get("order." + order.name()), order == chosen)).toList());
  }

  /** Whether there is anything to choose. */
  boolean chooses() {
    return !choices.isEmpty();
  }

  /** Whether something was chosen that does not go without saying. */
  boolean isSet() {
    return choices.stream().skip(any ? 0 : 1).anyMatch(Choice::chosen);
  }
}
