package org.amparo.transparency;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import java.util.Random;

/** Tables to cover: given ones, and random ones as uneven as real ones are. */
final class Tables {
  private Tables() {}

  static long[][] longs(JsonArray rows) {
    return rows.getValuesAs(JsonArray.class).stream()
        .map(row -> row.getValuesAs(JsonNumber.class).stream().mapToLong(JsonNumber::longValue).toArray())
        .toArray(long[][]::new);
  }

  /** Many zeros, many small counts, a few large ones. */
  static Counts random(Random random, int rows, int columns) {
    var cells = new long[rows][columns];
    for (long[] row : cells) {
      for (int column = 0; column < columns; column++) {
        row[column] = random.nextInt(4) == 0 ? 0 : (long) Math.floor(-Math.log(1 - random.nextDouble()) * 14);
      }
    }
    return new Counts(cells);
  }
}
