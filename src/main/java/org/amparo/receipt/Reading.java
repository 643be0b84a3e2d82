package org.amparo.receipt;

/** What we made of the code somebody typed. */
public sealed interface Reading {
  /** A whole code; whether it opens anything is another question. */
  record Fits(Receipt receipt) implements Reading {
    @Override
    public String toString() {
      return "[redacted]";
    }
  }

  /** As many numbers as a code has, but the check digits say that one is wrong. */
  record Mistyped() implements Reading {}

  /** Too few numbers, too many, or something that is no number. */
  record NotACode() implements Reading {}
}
