package org.amparo.language;

/** Which form of a word goes with a count (CLDR plural rules of the languages that are switched on). */
final class Plural {
  private Plural() {}

  static String of(String tag, long n) {
    return switch (tag) {
      case "ar" -> arabic(n);
      default -> n == 1 ? "one" : "other";
    };
  }

  private static String arabic(long n) {
    if (n == 0) return "zero";
    if (n == 1) return "one";
    if (n == 2) return "two";
    var rest = n % 100;
    if (rest >= 3 && rest <= 10) return "few";
    return rest >= 11 ? "many" : "other";
  }
}
