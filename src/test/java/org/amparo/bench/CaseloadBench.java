package org.amparo.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amparo.complaint.Filer;
import org.amparo.complaint.Looking;
import org.amparo.complaint.ManyCases;
import org.amparo.complaint.Rooms;

/**
 * A desk's list with few cases and with very many, as ratios to reading the same rows without opening them; opening one case
 * and looking inside some that were really filed.
 */
public final class CaseloadBench {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final int TIMES = 5;
  private static final int REAL = 300;
  private static final String STORY =
      Filer.IN_DANGER.replace("'role'", "'story': '" + "no soy yo ".repeat(200) + "', 'role'");

  private CaseloadBench() {}

  public static void main(String[] arguments) {
    var rooms = Rooms.fresh();
    var desk = rooms.desk("general");
    var cases = new ManyCases(rooms, desk);
    inside(rooms);
    int there = 0;
    for (int size : SIZES) {
      cases.add(size - there);
      there = size;
      double reading = best(cases::sealedBytes);
      double first = timed(() -> fresh(rooms).caseload().list(rooms.lead(), desk));
      double opening = timed(() -> fresh(rooms).caseload().list(rooms.lead(), desk));
      double again = best(() -> rooms.caseload().list(rooms.lead(), desk));
      double changed = best(() -> {
        cases.touchOne();
        return rooms.caseload().list(rooms.lead(), desk);
      });
      say("%,d cases: rows alone %.0f ms; first listing ever %.0f ms; first of a sign-in %.0f ms (%.1f of the rows); "
          + "the next ones %.0f ms; with one case changed %.0f ms; heap in use %d MiB", size, reading, first, opening,
          opening / reading, again, changed, heap());
    }
    System.exit(0);   // the database's threads would keep this alive
  }

  /** Real cases, at a desk of their own. */
  private static void inside(Rooms rooms) {
    var filers = Stream.generate(() -> Filer.whoSent(rooms, STORY)).limit(REAL).toList();
    var family = rooms.desk("family");
    double opening = best(() -> {
      var open = rooms.opening.open(rooms.lead(), family, filers.get(0).id()).orElseThrow();
      open.close();
      return open;
    });
    double looking = best(() -> Looking.inside(rooms, family));
    say("%d real cases: opening one %.0f ms; looking inside all %.0f ms, %.0f cases/s", REAL, opening, looking,
        REAL / looking * 1000);
  }

  /** The same rooms with nothing opened yet. */
  private static Rooms fresh(Rooms rooms) {
    rooms.caseload().leaveUnattended(member -> false);
    return rooms;
  }

  private static double best(Supplier<?> work) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) best = Math.min(best, timed(work));
    return best;
  }

  private static double timed(Supplier<?> work) {
    long began = System.nanoTime();
    work.get();
    return (System.nanoTime() - began) / 1e6;
  }

  private static long heap() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
  }

  private static void say(String text, Object... values) {
    System.out.printf(Locale.ROOT, text + "%n", values);
  }
}
