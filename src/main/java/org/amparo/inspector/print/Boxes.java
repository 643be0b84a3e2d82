package org.amparo.inspector.print;

import java.util.Locale;

/** What stands in the place of a sign that no font has. */
final class Boxes {
  /** How wide a box and the space behind it are, in parts of the size of the letters. */
  static final double WIDE = .65;

  private Boxes() {}

  static void draw(StringBuilder content, double x, double y, double size) {
    content.append(String.format(Locale.ROOT, "0.5 w %.2f %.2f %.2f %.2f re S%n", x, y, size * .5, size * .7));
  }
}
