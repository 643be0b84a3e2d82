package org.amparo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.amparo.evidence.store.Store;
import org.amparo.evidence.store.Stores;
import org.amparo.harness.Places;
import org.amparo.platform.Days;
import org.amparo.platform.Settings;
import org.amparo.vault.Vault;

/**
 * Papers into files and into rows, sealing and both fingerprints included, beside what throws them away and beside plain
 * AES-GCM into a file, all in one run of one small Java; what a machine does today counts only as a ratio.
 */
public final class PapersBench {
  private static final long MIB = 1 << 20;
  private static final long TOTAL = MIB * Integer.getInteger("bench.mib", 512);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
  private static final long LARGE = 1000 * MIB;
  private static final Path FOLDER = Places.fresh("papers-bench");

  private final BenchDatabase database;
  private final StoreLane files;
  private final StoreLane rows;

  private PapersBench(BenchDatabase database) {
    this.database = database;
    this.files = new StoreLane("files", store("files"));
    this.rows = new StoreLane("rows", store("rows"));
  }

  public static void main(String[] arguments) throws Exception {
    Vault.prewarm();
    try (var database = BenchDatabase.start("papers-bench-database")) {
      new PapersBench(database).run();
    }
  }

  private void run() throws Exception {
    say("%d cores, at most %d MiB of heap, %d MiB for each figure, median of %d", Runtime.getRuntime()
        .availableProcessors(), Runtime.getRuntime().maxMemory() / MIB, TOTAL / MIB, ROUNDS);
    var lanes = List.of(new DiscardLane(), new PlainLane(Places.fresh("papers-bench-plain")), files,
        new PiecesLane(store("files")), rows);
    for (var lane : lanes) {
      rate(lane, 4);
    }
    for (int uploads : List.of(1, 4, 16)) {
      compare(lanes, uploads);
    }
    for (var lane : List.of(files, rows)) {
      large(lane);
    }
    comeBack();
  }

  private void compare(List<Lane> lanes, int uploads) throws Exception {
    var rates = new HashMap<Lane, double[]>();
    var seconds = new HashMap<Lane, double[]>();
    for (int round = 0; round < ROUNDS; round++) {
      for (var lane : lanes) {
        double before = Meter.cpu(database.process());
        rates.computeIfAbsent(lane, each -> new double[ROUNDS])[round] = rate(lane, uploads);
        seconds.computeIfAbsent(lane, each -> new double[ROUNDS])[round] = Meter.cpu(database.process()) - before;
      }
    }
    double discard = Meter.median(rates.get(lanes.get(0)));
    double plain = Meter.median(rates.get(lanes.get(1)));
    for (var lane : lanes) {
      double rate = Meter.median(rates.get(lane));
      say("%-8s %2d at once: %5.0f MB/s = %.2f of discard, %.2f of plain; %.1f CPU s for 1000 MB", lane.name(), uploads,
          rate, rate / discard, rate / plain, Meter.median(seconds.get(lane)) * 1e9 / TOTAL);
    }
  }

  private static double rate(Lane lane, int uploads) throws Exception {
    Callable<Void> upload = () -> {
      lane.take(new Flow(TOTAL / uploads));
      return null;
    };
    var threads = Executors.newFixedThreadPool(uploads);
    try {
      return Meter.rate(TOTAL, () -> {
        for (var done : threads.invokeAll(Stream.generate(() -> upload).limit(uploads).toList())) {
          done.get();
        }
        return null;
      });
    } finally {
      threads.shutdown();
      lane.drop();
    }
  }

  /** One large file, kept for the reading. */
  private void large(StoreLane lane) throws Exception {
    long before = Meter.written(database.process());
    Meter.forgetHeap();
    double rate = Meter.rate(LARGE, () -> {
      lane.take(new Flow(LARGE));
      return null;
    });
    var heap = Meter.heap();
    say("%-8s %d MiB in one file: %.0f MB/s; heap %s; %.2f bytes written for each", lane.name(), LARGE / MIB, rate, heap,
        (Meter.written(database.process()) - before) / (double) LARGE);
  }

  private void comeBack() throws Exception {
    read("by another node", files, store("files"));
    read("by another node", rows, store("rows"));
    say("database killed and started again: %.1f s", database.killedAndStarted());
    var after = store("rows");
    read("after that", rows, after);
    removed(files, store("files"));
    removed(rows, after);
  }

  private static void removed(StoreLane lane, Store through) throws IOException {
    long began = System.nanoTime();
    lane.drop(through);
    say("%-8s removed in %.2f s", lane.name(), (System.nanoTime() - began) / 1e9);
  }

  private static void read(String what, StoreLane lane, Store through) throws Exception {
    say("%-8s read %s, opened and compared: %.0f MB/s", lane.name(), what,
        Meter.rate(LARGE, () -> lane.readBack(through)));
  }

  /** As a node that starts would have it. */
  private Store store(String place) {
    var access = database.access();
    var told = Map.of("AMPARO_DB_URL", access.url(), "AMPARO_DATA", FOLDER.toString(), "AMPARO_CONFIG", "config",
        "AMPARO_TRANSLATIONS", "translations", "AMPARO_EVIDENCE", place);
    return Stores.of(Settings.read(told::get), database.node(), new Days(Clock.systemUTC(), ZoneOffset.UTC));
  }

  private static void say(String line, Object... values) {
    System.out.printf(Locale.ROOT, line + "%n", values);
  }
}
