package org.amparo.inspector.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks a paragraph into lines that fit: between words, and within one that is longer than a line. */
final class Breaking {
  private Breaking() {}

  /** Borders of the lines, the paragraph's beginning and end among them. */
  static List<Integer> borders(String text, Locale language, double most, ToDoubleFunction<String> width) {
    var borders = new ArrayList<>(List.of(0));
    int start = 0;
    int fits = 0;
    for (int next : chances(text, language, most, width)) {
      if (fits > start && width.applyAsDouble(text.substring(start, next).stripTrailing()) > most) {
        borders.add(fits);
        start = fits;
      }
      fits = next;
    }
    borders.add(text.length());
    return borders;
  }

  private static List<Integer> chances(String text, Locale language, double most, ToDoubleFunction<String> width) {
    var words = BreakIterator.getLineInstance(language);
    words.setText(text);
    var chances = new ArrayList<Integer>();
    int from = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      if (width.applyAsDouble(text.substring(from, end).stripTrailing()) > most) signs(text, from, end, chances);
      chances.add(end);
      from = end;
    }
    return chances;
  }

  private static void signs(String text, int from, int end, List<Integer> chances) {
    var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
    signs.setText(text.substring(from, end));
    for (int at = signs.next(); at != BreakIterator.DONE && from + at < end; at = signs.next()) chances.add(from + at);
  }
}
