package org.amparo.complaint;

/** How soon a person must read it: now, today, within days, or in its turn. */
public enum Urgency {
  U0, U1, U2, U3;

  public boolean moreUrgentThan(Urgency other) {
    return compareTo(other) < 0;
  }

  public String phraseKey() {
    return "urgency." + name();
  }
}
