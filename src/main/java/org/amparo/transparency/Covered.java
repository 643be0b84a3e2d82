package org.amparo.transparency;

import java.util.Arrays;
import java.util.OptionalLong;

/** A table with its margins, and which of its entries are covered; built up by {@link Suppression}, then only read. */
public final class Covered {
  private final long[][] values;
  private final boolean[][] hidden;

  Covered(Counts counts) {
    values = counts.withMargins();
    hidden = new boolean[values.length][values[0].length];
  }

  /** Where an entry stands; the last row and the last column are the margins. */
  record Spot(int row, int column) {}

  /** Rows of cells; the margins stand behind them. */
  public int rows() {
    return values.length - 1;
  }

  public int columns() {
    return values[0].length - 1;
  }

  /** What everybody may read there; nothing where it is covered. */
  public OptionalLong shown(int row, int column) {
    return hidden[row][column] ? OptionalLong.empty() : OptionalLong.of(values[row][column]);
  }

  public boolean isHidden(int row, int column) {
    return hidden[row][column];
  }

  public boolean hidesAnything() {
    return Arrays.stream(hidden).anyMatch(row -> {
      for (boolean entry : row) {
        if (entry) return true;
      }
      return false;
    });
  }

  long value(Spot spot) {
    return values[spot.row()][spot.column()];
  }

  boolean isHidden(Spot spot) {
    return hidden[spot.row()][spot.column()];
  }

  void hide(Spot spot) {
    hidden[spot.row()][spot.column()] = true;
  }

  @Override
  public String toString() {
    return "Covered[" + rows() + " x " + columns() + "]";
  }
}
