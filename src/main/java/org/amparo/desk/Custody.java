package org.amparo.desk;

/** How many custodians there are, and how many of them open a desk together. */
public record Custody(int needed, int custodians) {
  public Custody {
    if (needed < 2 || custodians < needed || custodians > 20) throw new IllegalArgumentException(
        "2 to 20 custodians, of whom 2 or more are needed; this was " + needed + " of " + custodians);
  }
}
