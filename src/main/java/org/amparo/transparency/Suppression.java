package org.amparo.transparency;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.transparency.Covered.Spot;

/**
 * What of a table is covered so that nobody can be found in it: counts of 1 to k - 1; then, so that no covered entry can
 * be worked out, the next smallest of each line that would tell; then whatever an audit of every covered entry still finds
 * to be known within fewer than k values. Zeros are always shown: covering them would protect nobody.
 */
public final class Suppression {
  private final int k;

  /** @param k the smallest count that is shown */
  public Suppression(int k) {
    this.k = k;
  }

  /** The entries of one row or column, and their sum. */
  record Line(List<Spot> parts, Spot sum) {}

  /** The table as it may be read; nothing if it cannot be made safe, and must be withheld. */
  public Optional<Covered> cover(Counts counts) {
    return cover(counts, List.of());
  }

  /** The same, with some entries covered whatever they hold. */
  Optional<Covered> cover(Counts counts, Collection<Spot> also) {
    var table = new Covered(counts);
    spots(table).filter(spot -> isSmall(table.value(spot)) || also.contains(spot)).forEach(table::hide);
    do {
      coverLines(table);
    } while (repaired(table));
    return new Audit(table, k).narrow().findFirst().isEmpty() ? Optional.of(table) : Optional.empty();
  }

  private boolean isSmall(long count) {
    return count > 0 && count < k;
  }

  private void coverLines(Covered table) {
    boolean again = true;
    while (again) {
      again = false;
      for (var line : lines(table)) {
        again |= coverOneMore(table, line);
      }
    }
  }

  /** Whether the line told too much and something more of it is covered now. */
  private boolean coverOneMore(Covered table, Line line) {
    var covered = line.parts().stream().filter(table::isHidden).toList();
    long sum = covered.stream().mapToLong(table::value).sum();
    boolean tells = table.isHidden(line.sum()) ? covered.isEmpty()
        : !covered.isEmpty() && (covered.size() < 2 || sum < k);
    if (tells) {
      table.hide(nextSmallest(table, line.parts().stream()).orElse(line.sum()));
    }
    return tells;
  }

  /** Covers one more entry, beside the first that is known too narrowly if there is one; false if nothing is amiss or left. */
  private boolean repaired(Covered table) {
    var narrow = new Audit(table, k).narrow().findFirst();
    var next = narrow.flatMap(spot -> nextSmallest(table, beside(table, spot, false))
        .or(() -> nextSmallest(table, beside(table, spot, true))).or(() -> nextSmallest(table, spots(table))));
    next.ifPresent(table::hide);
    return next.isPresent();
  }

  private static Stream<Spot> beside(Covered table, Spot narrow, boolean sums) {
    return lines(table).stream().filter(line -> line.parts().contains(narrow) || line.sum().equals(narrow))
        .flatMap(line -> sums ? Stream.of(line.sum()) : line.parts().stream());
  }

  private static Optional<Spot> nextSmallest(Covered table, Stream<Spot> among) {
    return among.filter(spot -> !table.isHidden(spot) && table.value(spot) > 0)
        .min(Comparator.comparingLong(table::value));
  }

  private static Stream<Spot> spots(Covered table) {
    return IntStream.rangeClosed(0, table.rows()).boxed().flatMap(row ->
        IntStream.rangeClosed(0, table.columns()).mapToObj(column -> new Spot(row, column)));
  }

  static List<Line> lines(Covered table) {
    int rows = table.rows();
    int columns = table.columns();
    var across = IntStream.rangeClosed(0, rows).mapToObj(row -> new Line(
        IntStream.range(0, columns).mapToObj(column -> new Spot(row, column)).toList(), new Spot(row, columns)));
    var down = IntStream.rangeClosed(0, columns).mapToObj(column -> new Line(
        IntStream.range(0, rows).mapToObj(row -> new Spot(row, column)).toList(), new Spot(rows, column)));
    return Stream.concat(across, down).toList();
  }
}
