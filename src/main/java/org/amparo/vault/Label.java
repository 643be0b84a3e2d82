package org.amparo.vault;

/** What a sealed content is and whose: moved to any other place, it no longer opens. */
public record Label(Purpose purpose, byte[] context) {
  public Label {
    if (context.length != purpose.contextLength()) throw new IllegalArgumentException(
        "the context of " + purpose + " has " + purpose.contextLength() + " bytes, but " + context.length + " came");
    context = context.clone();
  }

  @Override
  public byte[] context() {
    return context.clone();
  }

  Label require(boolean fits) {
    if (!fits) throw new IllegalArgumentException(purpose + " is of kind " + purpose.kind() + "; use its own way in");
    return this;
  }

  @Override
  public String toString() {
    return purpose.toString();
  }
}
