package org.amparo.complaint;

import java.util.Locale;

/** The views that every member of a desk has. */
public enum Standing {
  ALL(Filter.OPEN, Order.URGENCY),
  UNOWNED(Filter.OPEN.with(Facet.OWNER, "none").with(Facet.URGENCY, "soon"), Order.URGENCY),
  LATE(Filter.OPEN.with(Facet.FIRST, "late"), Order.URGENCY),
  MINE(Filter.OPEN.with(Facet.OWNER, "me"), Order.URGENCY),
  WROTE(Filter.OPEN.with(Facet.NEWS, "wrote"), Order.URGENCY),
  WAITING(Filter.OPEN.with(Facet.NEWS, "new"), Order.WAITING),
  CLOSED(Filter.OPEN.with(Facet.STATE, "closed"), Order.NEWEST),
  ASIDE(Filter.OPEN.with(Facet.STATE, "aside"), Order.NEWEST);

  private final Filter filter;
  private final Order order;

  Standing(Filter filter, Order order) {
    this.filter = filter;
    this.order = order;
  }

  public Filter filter() {
    return filter;
  }

  public Order order() {
    return order;
  }

  /** Its name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
