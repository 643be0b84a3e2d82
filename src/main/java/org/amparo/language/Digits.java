package org.amparo.language;

import java.util.OptionalInt;

/** Decimal digits of any script, as people type them (Unicode category Nd). */
public final class Digits {
  private Digits() {}

  /** The text with every decimal digit as 0 to 9; all else as it was. */
  public static String ascii(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) out.append((char) ('0' + Character.digit(c, 10)));
      else out.appendCodePoint(c);
    });
    return out.toString();
  }

  /** A whole number of at most nine digits, with spaces and direction marks around and inside left out. */
  public static OptionalInt number(String typed) {
    var plain = bare(typed);
    return plain.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(plain)) : OptionalInt.empty();
  }

  /** ASCII digits, without spaces of any kind and without invisible marks. */
  public static String bare(String typed) {
    return ascii(typed).replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
  }

  /** The text with 0 to 9 written from the given zero on. */
  static String from(String text, int zero) {
    if (zero == '0') return text;
    var out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(c >= '0' && c <= '9' ? zero + c - '0' : c));
    return out.toString();
  }
}
