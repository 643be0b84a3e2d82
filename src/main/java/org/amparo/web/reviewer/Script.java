package org.amparo.web.reviewer;

import java.util.ArrayList;
import java.util.List;
import org.amparo.language.Finds;
import org.amparo.language.Fold;

/**
 * The words of a paper as they are read: part by part (a page of a PDF, else some thousand letters), paragraph by
 * paragraph, each isolated with a direction of its own, hidden signs by their number, what was searched for marked and numbered.
 */
final class Script {
  private static final int A_PART = 12_000;
  private static final char NEXT_PAGE = '\f';

  private final String words;
  private final List<Finds> finds;
  private final List<String> parts;

  /** @param words what is searched for, or nothing */
  Script(String text, String words) {
    this.words = words;
    this.parts = text.indexOf(NEXT_PAGE) >= 0 ? pages(text) : pieces(text);
    this.finds = parts.stream().map(part -> Finds.of(part, words)).toList();
  }

  /** Stretches of a paragraph. */
  public record Paragraph(List<Stretch> stretches) {}

  /** Signs in a row; {@code mark} is the number of the find they belong to, or 0. */
  public record Stretch(List<Signs.Run> runs, int mark) {
    @Override
    public String toString() {
      return "Stretch[redacted]";
    }
  }

  /** A part in which something was found, and how often. */
  public record Hit(int part, int count) {}

  int parts() {
    return parts.size();
  }

  boolean isEmpty() {
    return parts.stream().allMatch(String::isBlank);
  }

  boolean isSearched() {
    return !Fold.of(words).text().isBlank();
  }

  /** How often it was found in all. */
  int found() {
    return finds.stream().mapToInt(some -> some.places().size()).sum();
  }

  List<Hit> hits() {
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < finds.size(); i++) {
      if (!finds.get(i).places().isEmpty()) hits.add(new Hit(i + 1, finds.get(i).places().size()));
    }
    return hits;
  }

  /** @param number of the part, from 1 */
  List<Paragraph> paragraphs(int number) {
    if (number < 1 || number > parts.size()) return List.of();
    var text = parts.get(number - 1);
    var left = new ArrayList<>(finds.get(number - 1).places());
    var paragraphs = new ArrayList<Paragraph>();
    int mark = 0;
    for (int from = 0; from < text.length(); ) {
      int to = paragraphEnd(text, from);
      var stretches = new ArrayList<Stretch>();
      int at = from;
      while (!left.isEmpty() && left.get(0).from() < to) {
        var find = left.remove(0);
        add(stretches, text.substring(at, find.from()), 0);
        add(stretches, text.substring(find.from(), find.to()), ++mark);
        at = find.to();
      }
      to = Math.max(to, at);
      add(stretches, text.substring(at, to), 0);
      if (!text.substring(from, to).isBlank()) paragraphs.add(new Paragraph(stretches));
      from = to;
    }
    return paragraphs;
  }

  private static void add(List<Stretch> stretches, String text, int mark) {
    if (!text.isEmpty()) stretches.add(new Stretch(Signs.runs(text), mark));
  }

  /** Behind the next line's end: a line may run another way than the one before it. */
  private static int paragraphEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static List<String> pages(String text) {
    var pages = new ArrayList<>(List.of(text.split(String.valueOf(NEXT_PAGE), -1)));
    if (pages.get(pages.size() - 1).isBlank()) pages.remove(pages.size() - 1);
    return pages;
  }

  private static List<String> pieces(String text) {
    var pieces = new ArrayList<String>();
    for (int from = 0; from < text.length(); ) {
      int to = Math.min(text.length(), from + A_PART);
      int line = text.lastIndexOf('\n', to - 1);
      if (to < text.length() && line > from) to = line + 1;
      else if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) to--;
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  @Override
  public String toString() {
    return "Script[redacted]";
  }
}
