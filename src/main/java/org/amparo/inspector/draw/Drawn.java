package org.amparo.inspector.draw;

import java.awt.image.BufferedImage;

/**
 * A picture, not yet written.
 *
 * @param picture null if it cannot be drawn
 * @param pages how many the file has
 * @param whole whether everything is in the picture
 */
record Drawn(BufferedImage picture, int pages, boolean whole) {
  /** The most pixels that a picture for a screen needs. */
  static final int MOST_PIXELS = 3_000_000;

  /** How much smaller than wanted it must become to have no more pixels than that; at most 1. */
  static double fitting(double width, double height) {
    return Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)));
  }
}
