package org.amparo.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.harness.Places;
import org.amparo.harness.RunningPortal;

/**
 * Papers through the whole of a running portal, by its form and in pieces, until each is kept and looked at; beside somebody
 * else who only reads. {@link PapersBench} tells what the stores alone could do.
 */
public final class UploadsBench {
  private static final long MIB = 1 << 20;
  private static final long TOTAL = MIB * Integer.getInteger("bench.mib", 512);
  private static final long LARGE = 999_000_000;
  private static final long QUIET_NANOS = 10_000_000_000L;
  private static final Pattern AFTER = Pattern.compile("Pause.*->(\\d+)M\\(");
  private static final Path COLLECTIONS = Places.fresh("uploads-bench-heap").resolve("gc.txt");

  private final RunningPortal portal;
  private final Neighbour neighbour;

  private UploadsBench(RunningPortal portal) {
    this.portal = portal;
    this.neighbour = new Neighbour(URI.create(portal.intake()));
  }

  public static void main(String[] arguments) throws Exception {
    var options = "-Xmx256m -Xlog:gc:file=" + COLLECTIONS;
    try (var portal = RunningPortal.start("uploads-bench", Map.of("AMPARO_JAVA_OPTIONS", options))) {
      new UploadsBench(portal).run();
    }
  }

  private void run() throws Exception {
    try (neighbour) {
      var intake = URI.create(portal.intake());
      var lanes = List.of(new PortalLane.Form(intake), new PortalLane.Tus(intake));
      for (var lane : lanes) {
        rate(lane, 4, TOTAL / 4);
      }
      neighbour.heard();
      LockSupport.parkNanos(QUIET_NANOS);
      say("nobody sends: %s", neighbour.heard());
      for (int uploads : List.of(1, 4, 16)) {
        for (var lane : lanes) {
          measure(lane, uploads, TOTAL);
        }
      }
      for (var lane : lanes) {
        measure(lane, 1, LARGE);
      }
    }
  }

  private void measure(PortalLane lane, int uploads, long total) throws Exception {
    long web = Meter.settled(portal.web(), portal.database());
    double cpu = cpu();
    neighbour.heard();
    lane.waited();
    double rate = rate(lane, uploads, total);
    var heard = neighbour.heard();
    say("%-4s %2d at once, %d MB: %.0f MB/s, %.1f s from the last byte to the answer, %.1f CPU s for 1000 MB; %.2f bytes written for each; heap at most %s MiB"
        + " after a collection, %d MiB resident at most; meanwhile %s", lane.name(), uploads, total / 1_000_000, rate,
        lane.waited(), (cpu() - cpu) * 1e9 / total, (Meter.settled(portal.web(), portal.database()) - web) / (double) total, heap(),
        resident(), heard);
  }

  private static double rate(PortalLane lane, int uploads, long total) throws Exception {
    lane.prepare(uploads);
    Callable<Void> upload = () -> {
      lane.take(new Flow(total / uploads));
      return null;
    };
    var threads = Executors.newFixedThreadPool(uploads);
    try {
      return Meter.rate(total, () -> {
        for (var done : threads.invokeAll(Stream.generate(() -> upload).limit(uploads).toList())) {
          done.get();
        }
        return null;
      });
    } finally {
      threads.shutdown();
    }
  }

  /** Of the web server and the database; inspectors are their own. */
  private double cpu() {
    return Stream.of(portal.web(), portal.database())
        .mapToDouble(process -> process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3).sum();
  }

  /** The most that was left after any collection so far, in MiB. */
  private static String heap() throws IOException {
    try (var lines = Files.lines(COLLECTIONS)) {
      return Integer.toString(lines.map(AFTER::matcher).filter(matcher -> matcher.find())
          .mapToInt(matcher -> Integer.parseInt(matcher.group(1))).max().orElse(0));
    }
  }

  private long resident() throws IOException {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(portal.web().pid()), "status"))) {
      return lines.filter(line -> line.startsWith("VmHWM:")).findFirst()
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).orElse(0L);
    }
  }

  private static void say(String line, Object... values) {
    System.out.printf(Locale.ROOT, line + "%n", values);
  }
}
