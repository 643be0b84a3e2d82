package org.amparo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.amparo.harness.RunningPortal;
import org.amparo.receipt.Receipt;
import org.amparo.vault.Argon2Lane;
import org.amparo.vault.ReceiptKeys;
import org.amparo.vault.Secret;

/**
 * Filing and coming back under load, as ratios to the Argon2 floor of the same run: what the machine could do if a filing
 * cost nothing but deriving its code's keys once.
 */
public final class FilingBench {
  private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 30));
  private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.warm", 60));

  private final RunningPortal portal;
  private final double floor;
  private final ConcurrentLinkedQueue<String> codes = new ConcurrentLinkedQueue<>();

  private FilingBench(RunningPortal portal, double floor) {
    this.portal = portal;
    this.floor = floor;
  }

  public static void main(String[] arguments) throws Exception {
    double floor = floor();
    say("floor: %.1f filings/s (cores ÷ CPU seconds of one code's derivation)", floor);
    long began = System.nanoTime();
    try (var portal = RunningPortal.start("bench", Map.of())) {
      say("first start to first page: %.1f s, samples included", seconds(began));
      portal.close();
      began = System.nanoTime();
      portal.start();
      say("start to first page: %.1f s", seconds(began));
      new FilingBench(portal, floor).run();
    }
  }

  private void run() throws InterruptedException, ExecutionException, IOException {
    say("memory, just started: %s", memory());
    var alone = new Visitor(intake());
    alone.file();
    say("landing to code: %d requests, %d bytes over the wire (the sheet apart)", alone.phone().requests(),
        alone.phone().wireBytes());
    Crowd.of(4, WARM, this::file);
    for (int people : List.of(1, 16)) {
      measured("filings", people, this::file);
    }
    measured("returns", 8, this::comeBack);
    say("memory, after the crowd: %s", memory());
  }

  private void measured(String what, int people, Callable<?> each)
      throws InterruptedException, ExecutionException {
    var web = cpu(portal.web());
    var database = cpu(portal.database());
    var crowd = Crowd.of(people, LENGTH, each);
    say("%s, %2d at once: %.1f/s = %.2f of the floor, %d failed%s; CPU s each: web %.3f, database %.3f", what, people,
        crowd.perSecond(), crowd.perSecond() / floor, crowd.failed(), crowd.failed() == 0 ? "" : " (" + crowd.firstFailure() + ")",
        cpu(portal.web()).minus(web).toNanos() / 1e9 / Math.max(1, crowd.done()),
        cpu(portal.database()).minus(database).toNanos() / 1e9 / Math.max(1, crowd.done()));
  }

  private String file() throws IOException, InterruptedException {
    var code = new Visitor(intake()).file();
    codes.add(code);
    return code;
  }

  private Object comeBack() throws IOException, InterruptedException {
    var code = codes.remove();
    codes.add(code);
    return new Visitor(intake()).comeBack(code);
  }

  private URI intake() {
    return URI.create(portal.intake());
  }

  private static double floor() {
    var keys = new ReceiptKeys(Secret.owning(new byte[32]), new byte[16]);
    var lane = new Argon2Lane("bench", 1, 1);
    var random = new SecureRandom();
    var threads = ManagementFactory.getThreadMXBean();
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 60; i++) {
      long began = threads.getCurrentThreadCpuTime();
      try (var receipt = Receipt.mint(random); var digits = receipt.digits()) {
        keys.derive(digits, lane).close();
      }
      best = Math.min(best, (threads.getCurrentThreadCpuTime() - began) / 1e9);
    }
    return Runtime.getRuntime().availableProcessors() / best;
  }

  private static Duration cpu(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Resident megabytes of each process; on Linux only. */
  private String memory() throws IOException {
    var text = new StringBuilder();
    long sum = 0;
    for (var process : List.of(portal.launcher(), portal.web(), portal.database())) {
      long resident = resident(process);
      sum += resident;
      text.append(resident).append(" + ");
    }
    return text.substring(0, text.length() - 3) + " = " + sum + " MiB (launcher, web, database)";
  }

  private static long resident(ProcessHandle process) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      return lines.filter(line -> line.startsWith("VmRSS:")).findFirst()
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).orElse(0L);
    }
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static void say(String line, Object... values) {
    System.out.printf(Locale.ROOT, line + "%n", values);
  }
}
