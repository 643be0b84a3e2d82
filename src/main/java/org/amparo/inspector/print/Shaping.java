package org.amparo.inspector.print;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts a line of text into the order in which it is seen, and each stretch of it into the glyphs of one font. */
final class Shaping {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Fonts fonts;

  Shaping(Fonts fonts) {
    this.fonts = fonts;
  }

  /** A glyph and where it stands from the beginning of its run, in units of the font's size; its letters if it tells some. */
  record Glyph(int code, double x, double y, double advance, String letters) {}

  /**
   * A stretch in one font, in the order in which it is seen.
   *
   * @param font none for signs that no font has: as many boxes stand there
   * @param width in points
   */
  record Run(Letters font, List<Glyph> glyphs, double width, int boxes) {
    /** Where the cluster ends that begins here. */
    int end(int from) {
      int end = from + 1;
      while (end < glyphs.size() && glyphs.get(end).letters().isEmpty()) end++;
      return end;
    }
  }

  /** @param size in points */
  List<Run> runs(Bidi line, String text, float size) {
    var levels = new byte[line.getRunCount()];
    var pieces = new Integer[levels.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) line.getRunLevel(i);
      pieces[i] = i;
    }
    Bidi.reorderVisually(levels, 0, pieces, 0, levels.length);
    var runs = new ArrayList<Run>();
    for (int piece : pieces) {
      boolean rtl = line.getRunLevel(piece) % 2 == 1;
      var found = inFonts(text.substring(line.getRunStart(piece), line.getRunLimit(piece)), rtl, size);
      runs.addAll(found);
    }
    return runs;
  }

  static double width(List<Run> runs) {
    return runs.stream().mapToDouble(Run::width).sum();
  }

  private List<Run> inFonts(String text, boolean rtl, float size) {
    var runs = new ArrayList<Run>();
    int from = 0;
    Letters font = null;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      var next = isUnseen(point) && at > 0 ? font : fonts.of(point, font).orElse(null);
      if (at > 0 && next != font) {
        runs.add(run(font, text.substring(from, at), rtl, size));
        from = at;
      }
      font = next;
    }
    if (from < text.length()) runs.add(run(font, text.substring(from), rtl, size));
    if (rtl) Collections.reverse(runs);
    return runs;
  }

  /** Marks that turn directions or join letters, and selectors of a variant: they have no look of their own. */
  private static boolean isUnseen(int point) {
    return Character.getType(point) == Character.FORMAT || point >= 0xFE00 && point <= 0xFE0F || Character.isISOControl(point);
  }

  private Run run(Letters font, String text, boolean rtl, float size) {
    if (font == null) {
      int boxes = (int) text.codePoints().filter(point -> !isUnseen(point) && !Character.isWhitespace(point)).count();
      return new Run(null, List.of(), boxes * size * Boxes.WIDE, boxes);
    }
    var chars = text.toCharArray();
    var laid = font.layout().deriveFont(size).layoutGlyphVector(EXACT, chars, 0, chars.length,
        rtl ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    var ends = Clusters.of(laid, chars.length);
    var glyphs = new ArrayList<Glyph>();
    int boxes = 0;
    for (int i = 0; i < laid.getNumGlyphs(); i++) {
      int code = laid.getGlyphCode(i);
      if (code >= 0xFFFE) continue;
      if (code == 0) boxes++;
      var place = laid.getGlyphPosition(i);
      glyphs.add(new Glyph(code, place.getX(), -place.getY(), laid.getGlyphMetrics(i).getAdvance(),
          ends.letters(text, i)));
    }
    return new Run(font, glyphs, laid.getGlyphPosition(laid.getNumGlyphs()).getX(), boxes);
  }
}
