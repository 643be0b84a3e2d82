package org.amparo.inspector.print;

import java.awt.font.GlyphVector;
import java.util.Arrays;
import java.util.TreeSet;

/** Which letters each glyph of a run stands for: a cluster's first glyph has all that no glyph of its own has. */
record Clusters(int[] starts, boolean[] first, TreeSet<Integer> borders) {
  static Clusters of(GlyphVector laid, int length) {
    int count = laid.getNumGlyphs();
    var starts = laid.getGlyphCharIndices(0, count, null);
    var borders = new TreeSet<Integer>();
    Arrays.stream(starts).forEach(borders::add);
    borders.add(length);
    var first = new boolean[count];
    var seen = new TreeSet<Integer>();
    for (int i = 0; i < count; i++) first[i] = seen.add(starts[i]);
    return new Clusters(starts, first, borders);
  }

  /** Empty for the further glyphs of a cluster. */
  String letters(String text, int glyph) {
    if (!first[glyph]) return "";
    var end = borders.higher(starts[glyph]);
    return text.substring(starts[glyph], end == null ? text.length() : end);
  }
}
