package org.amparo.transparency;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.transparency.Covered.Spot;

/**
 * What somebody can work out about each covered entry from all that is shown, margins included. A table that adds up is a
 * flow: from the whole to the rows, by the cells to the columns, and back to the whole. Shown entries are fixed, covered
 * ones can be anything from 1 (zeros are shown, so a covered entry is none). How far one can rise, and how far it can
 * fall, is then a largest flow through the others.
 */
final class Audit {
  private final Covered table;
  private final int k;
  private final List<Arc> arcs;

  /** A covered entry as a pipe between two nodes; it can take any amount more, and give back {@code spare}. */
  private record Arc(Spot spot, int from, int to, long spare) {}

  Audit(Covered table, int k) {
    this.table = table;
    this.k = k;
    this.arcs = IntStream.rangeClosed(0, table.rows()).boxed()
        .flatMap(row -> IntStream.rangeClosed(0, table.columns()).mapToObj(column -> new Spot(row, column)))
        .filter(table::isHidden).map(this::arc).toList();
  }

  /** Covered entries that can be known within fewer than k values. */
  Stream<Spot> narrow() {
    return arcs.stream().filter(arc -> values(arc) < k).map(Arc::spot);
  }

  private Arc arc(Spot spot) {
    int source = table.rows() + table.columns();
    boolean inRow = spot.row() < table.rows();
    boolean inColumn = spot.column() < table.columns();
    int from = inRow ? inColumn ? spot.row() : source : inColumn ? table.rows() + spot.column() : source + 1;
    int to = inColumn ? inRow ? table.rows() + spot.column() : source + 1 : inRow ? spot.row() : source;
    return new Arc(spot, from, to, table.value(spot) - 1);
  }

  /** How many values the entry may have; counted no further than k. */
  private long values(Arc one) {
    long falls = Math.min(one.spare(), new Flow(one).most(one.from(), one.to()));
    return falls + 1 >= k ? k : falls + 1 + new Flow(one).most(one.to(), one.from());
  }

  /** A flow through all covered entries but one. */
  private final class Flow {
    private final int nodes = table.rows() + table.columns() + 2;
    private final long[][] room = new long[nodes][nodes];

    Flow(Arc without) {
      for (var arc : arcs) {
        if (arc != without) {
          room[arc.from()][arc.to()] += Integer.MAX_VALUE;
          room[arc.to()][arc.from()] += arc.spare();
        }
      }
    }

    /** The largest flow, counted no further than k: by shortest ways, each filled as far as it goes (Edmonds and Karp). */
    long most(int from, int to) {
      long sum = 0;
      int[] way = way(from, to);
      while (way != null && sum < k) {
        long fits = Integer.MAX_VALUE;
        for (int node = to; node != from; node = way[node]) {
          fits = Math.min(fits, room[way[node]][node]);
        }
        for (int node = to; node != from; node = way[node]) {
          room[way[node]][node] -= fits;
          room[node][way[node]] += fits;
        }
        sum += fits;
        way = way(from, to);
      }
      return sum;
    }

    /** For each node on a way, the one before it; null if there is no way. */
    private int[] way(int from, int to) {
      var before = new int[nodes];
      Arrays.fill(before, -1);
      before[from] = from;
      var next = new ArrayDeque<>(List.of(from));
      while (!next.isEmpty() && before[to] < 0) {
        int node = next.remove();
        for (int other = 0; other < nodes; other++) {
          if (before[other] < 0 && room[node][other] > 0) {
            before[other] = node;
            next.add(other);
          }
        }
      }
      return before[to] < 0 ? null : before;
    }
  }
}
