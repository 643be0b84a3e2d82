package org.amparo.complaint;

import java.util.Comparator;
import java.util.function.Function;

/** In which order a list stands. Lines that an order does not tell apart stay as they were: the most urgent first. */
public enum Order {
  URGENCY(names -> (one, other) -> 0),
  /** Whoever waits for us since longest, and what nobody has read before all else. */
  WAITING(names -> Comparator.comparing((Line line) -> !line.waits()).thenComparing(line -> line.facts().sent())),
  NEWEST(names -> Comparator.comparing((Line line) -> line.facts().sent()).reversed()),
  COUNTRY(names -> Comparator.comparingInt(line -> names.country(line.country()))),
  LANGUAGE(names -> Comparator.comparingInt(line -> names.language(line.language())));

  private final Function<Names, Comparator<Line>> comparing;

  Order(Function<Names, Comparator<Line>> comparing) {
    this.comparing = comparing;
  }

  /** Where codes stand among others of their kind by the names that a reader knows them by. */
  public interface Names {
    int country(String code);

    int language(String tag);
  }

  public Comparator<Line> by(Names names) {
    return comparing.apply(names);
  }
}
