package org.amparo.desk;

/** Codes as people type them: digits of any script, with spaces or dashes. */
final class Typed {
  private Typed() {}

  static String digits(String typed) {
    var out = new StringBuilder();
    typed.codePoints().filter(point -> Character.digit(point, 10) >= 0)
        .forEach(point -> out.append(Character.digit(point, 10)));
    return out.toString();
  }
}
