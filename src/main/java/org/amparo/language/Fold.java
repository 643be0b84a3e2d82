package org.amparo.language;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is searched in: without case, accents, vowel signs, joiners and widths, with one space for any blank and
 * plain digits, and for each sign left the place in the text that it came from.
 */
public final class Fold {
  private static final int TATWEEL = 0x0640;

  private final StringBuilder folded = new StringBuilder();
  private int[] from = new int[256];

  private Fold() {}

  public static Fold of(String text) {
    var fold = new Fold();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      fold.add(text.codePointAt(at), at);
    }
    return fold;
  }

  public String text() {
    return folded.toString();
  }

  /** Where in the text the sign at this place of the folded one stood. */
  public int from(int place) {
    return from[place];
  }

  private void add(int point, int at) {
    if (Character.isDigit(point)) {
      append((char) ('0' + Character.digit(point, 10)), at);
    } else if (point < 0x80) {
      keep(point, at);
    } else {
      Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD).codePoints()
          .forEach(part -> keep(part, at));
    }
  }

  private void keep(int point, int at) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') append(' ', at);
    } else if (counts(point)) {
      for (char one : Character.toChars(Character.toLowerCase(Character.toUpperCase(point)))) append(one, at);
    }
  }

  private static boolean counts(int point) {
    int kind = Character.getType(point);
    return kind != Character.NON_SPACING_MARK && kind != Character.FORMAT && kind != Character.CONTROL
        && point != TATWEEL;
  }

  private void append(char one, int at) {
    if (folded.length() == from.length) from = Arrays.copyOf(from, from.length * 2);
    from[folded.length()] = at;
    folded.append(one);
  }
}
