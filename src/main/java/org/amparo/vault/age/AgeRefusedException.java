package org.amparo.vault.age;

/** An age file that does not open, and how far it got; it carries no byte of it. */
public final class AgeRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Why why;

  /** How far a reader came before it stopped. */
  public enum Why {
    /** The words at the beginning are not those of an age file. */
    HEADER,
    /** It was made for another key. */
    OTHER_KEY,
    /** The right key, but the words at the beginning were touched. */
    TOUCHED,
    /** The content was touched or cut. */
    CONTENT
  }

  AgeRefusedException(Why why) {
    super(why.name(), null, false, true);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
