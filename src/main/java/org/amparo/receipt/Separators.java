package org.amparo.receipt;

/** What people, keyboards and pasted pages put between the groups of a code. */
final class Separators {
  /** Commas and dots of several scripts, tatweel, minus sign, underscore, slash: none of them is ever a digit. */
  private static final String MARKS = ",.·_/\u2212\u060C\u0640\u066B\u066C\u3001\uFF0C\uFF0E";

  private Separators() {}

  /** Cf holds the direction marks that right-to-left keyboards add unseen. */
  static boolean holds(int point) {
    if (Character.isWhitespace(point) || MARKS.indexOf(point) >= 0) return true;
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
          Character.DASH_PUNCTUATION, Character.FORMAT -> true;
      default -> false;
    };
  }
}
