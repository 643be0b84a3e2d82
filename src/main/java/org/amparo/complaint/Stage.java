package org.amparo.complaint;

/** How far a complaint has come; the number is what its row holds. */
public enum Stage {
  DRAFT(0),
  SENT(1),
  TAKEN_BACK(2);

  private final int number;

  Stage(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static Stage of(int number) {
    return values()[number];
  }
}
