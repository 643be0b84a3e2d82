package org.amparo.evidence;

import java.util.Comparator;

/** How papers stand in a list: by name, and always the same. */
final class Order {
  static final Comparator<Paper> BY_NAME = Comparator.comparing(Paper::name).thenComparing(paper -> paper.id().hex());

  private Order() {}
}
