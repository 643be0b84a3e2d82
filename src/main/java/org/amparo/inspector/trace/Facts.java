package org.amparo.inspector.trace;

import java.util.Locale;
import org.amparo.inspection.Hidden;

/** Which few tags a reviewer is told in the file's own words, and by which name: the pages have words for these names. */
final class Facts {
  private Facts() {}

  static void tell(Hidden what, String tag, String value, Found found) {
    var name = tag.toLowerCase(Locale.ROOT);
    switch (what) {
      case TIME -> found.says(moment(name), hasDigitsAndMarks(value) ? value : "");
      case PLACE -> found.says(name.matches(".*(6709|location name|city|country).*") ? "place" : "", value);
      case DEVICE -> found.says(name.matches("(.*:)?make") ? "maker" : name.matches("(.*:)?model") ? "camera" : "", value);
      case PERSON -> found.says("author", value);
      case SOFTWARE -> found.says("program", value);
      case WORDS -> found.says(name.contains("title") ? "title" : "words", isWords(value) ? value : "");
      default -> { }
    }
  }

  private static String moment(String name) {
    if (name.contains("zone")) return "";
    if (name.contains("original") || name.contains("creat") || name.contains("digitized")) return "taken";
    return name.equals("date/time") || name.contains("modif") ? "changed" : "";
  }

  private static boolean hasDigitsAndMarks(String value) {
    return value != null && value.matches("(?s).*\\d{4}.*");
  }

  /** Rows of numbers are a camera's own notes. */
  private static boolean isWords(String value) {
    return value != null && value.codePoints().anyMatch(Character::isLetter);
  }
}
