package org.amparo.transparency;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A table of counts with two dimensions; its margins are the sums of its lines, so that every line adds up. */
public record Counts(long[][] cells) {
  public Counts {
    if (cells.length == 0 || cells[0].length == 0) throw new IllegalArgumentException("a table has rows and columns");
    for (long[] row : cells) {
      if (row.length != cells[0].length || Arrays.stream(row).anyMatch(cell -> cell < 0))
        throw new IllegalArgumentException("rows are of one length and hold counts");
    }
    cells = Arrays.stream(cells).map(long[]::clone).toArray(long[][]::new);
  }

  int rows() {
    return cells.length;
  }

  int columns() {
    return cells[0].length;
  }

  /** The cells with the sums: the last of each row is the row's, the last row holds the columns', its last is the whole. */
  long[][] withMargins() {
    var all = new long[rows() + 1][columns() + 1];
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        long cell = cells[row][column];
        all[row][column] = cell;
        all[row][columns()] += cell;
        all[rows()][column] += cell;
        all[rows()][columns()] += cell;
      }
    }
    return all;
  }

  public Counts plus(Counts other) {
    return new Counts(IntStream.range(0, rows()).mapToObj(row -> IntStream.range(0, columns())
        .mapToLong(column -> cells[row][column] + other.cells[row][column]).toArray()).toArray(long[][]::new));
  }
}
