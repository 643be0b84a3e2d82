package org.amparo.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The school grade that an English text asks for (Kincaid and others, 1975). */
final class Grade {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'-]*|[0-9]+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private Grade() {}

  static double of(String text) {
    var words = WORD.matcher(text).results().map(r -> r.group()).toList();
    var sentences = Math.max(1, text.strip().split("[.!?:]+(\\s+|$)").length);
    var syllables = words.stream().mapToInt(Grade::syllables).sum();
    return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
  }

  static double average(List<String> texts) {
    return texts.stream().mapToDouble(Grade::of).average().orElseThrow();
  }

  static int syllables(String word) {
    if (word.equals(word.toUpperCase(Locale.ROOT))) return 1;   // ICE, A, 911: people know them as signs
    var w = word.toLowerCase(Locale.ROOT).replaceFirst("(?<=[^aeiouytds])(es|ed)$", "").replaceFirst("(?<=[^l])e$", "");
    return Math.max(1, (int) VOWELS.matcher(w).results().count());
  }
}
