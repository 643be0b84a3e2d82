package org.amparo.transparency;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.transparency.Covered.Spot;
import org.amparo.transparency.Suppression.Line;

/**
 * A table beside the same table of earlier editions: what changed by fewer than k would show those few. Such an entry is
 * covered; a line in which the covered entries together changed by fewer than k loses its sum.
 */
final class Differing {
  private final Suppression suppression;
  private final int k;
  private final Sheet sheet;
  private final List<String> rows;
  private final List<String> columns;

  Differing(Suppression suppression, int k, Sheet sheet, List<String> rows, List<String> columns) {
    this.suppression = suppression;
    this.k = k;
    this.sheet = sheet;
    this.rows = rows;
    this.columns = columns;
  }

  Panel covered(Counts counts, Collection<Panel> earlier) {
    var also = new HashSet<Spot>();
    var covered = suppression.cover(counts, also);
    while (covered.isPresent()) {
      var telling = telling(covered.get(), earlier);
      if (telling.isEmpty()) {
        return Panel.of(sheet, rows, columns, covered.get());
      }
      covered = also.addAll(telling) ? suppression.cover(counts, also) : Optional.empty();
    }
    return Panel.withheld(sheet);
  }

  private Set<Spot> telling(Covered table, Collection<Panel> earlier) {
    var telling = new HashSet<Spot>();
    earlier.stream().filter(panel -> !panel.withheld()).forEach(before -> Suppression.lines(table).forEach(line -> {
      Stream.concat(line.parts().stream(), Stream.of(line.sum()))
          .filter(spot -> !table.isHidden(spot) && isFew(table.value(spot), before(before, spot))).forEach(telling::add);
      if (isFew(together(table, line, before))) {
        telling.add(line.sum());
      }
    }));
    return telling;
  }

  /** By how much the entries covered in either edition changed together; nothing where a sum is covered. */
  private OptionalLong together(Covered table, Line line, Panel before) {
    var sum = before(before, line.sum());
    if (table.isHidden(line.sum()) || sum.isEmpty()) {
      return OptionalLong.empty();
    }
    var open = line.parts().stream().filter(spot -> !table.isHidden(spot) && before(before, spot).isPresent()).toList();
    if (open.size() == line.parts().size()) {
      return OptionalLong.empty();
    }
    long now = table.value(line.sum()) - open.stream().mapToLong(table::value).sum();
    long then = sum.getAsLong() - open.stream().mapToLong(spot -> before(before, spot).getAsLong()).sum();
    return OptionalLong.of(now - then);
  }

  private OptionalLong before(Panel panel, Spot spot) {
    return panel.at(spot.row() < rows.size() ? rows.get(spot.row()) : "",
        spot.column() < columns.size() ? columns.get(spot.column()) : "");
  }

  private boolean isFew(long now, OptionalLong then) {
    return then.isPresent() && isFew(OptionalLong.of(now - then.getAsLong()));
  }

  private boolean isFew(OptionalLong difference) {
    return difference.isPresent() && difference.getAsLong() != 0 && Math.abs(difference.getAsLong()) < k;
  }
}
