package org.amparo.harness;

import java.io.BufferedReader;
import java.io.UncheckedIOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The lines of a process, read while it runs and kept in memory only. */
final class Printed {
  private final List<String> lines = new ArrayList<>();
  private int from;
  private boolean over;

  static Printed from(Process process) {
    var printed = new Printed();
    var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    var thread = new Thread(() -> printed.read(reader), "printed");
    thread.setDaemon(true);
    thread.start();
    return printed;
  }

  private void read(BufferedReader reader) {
    try {
      reader.lines().forEach(this::add);
    } catch (UncheckedIOException e) {
      add("(nothing more could be read: " + e.getCause().getMessage() + ")"); // its process was ended meanwhile
    } finally {
      end();
    }
  }

  private synchronized void add(String line) {
    lines.add(line);
    notifyAll();
  }

  private synchronized void end() {
    over = true;
    notifyAll();
  }

  synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  /** From now on, only what is printed later counts as ready. */
  synchronized void forgetReady() {
    from = lines.size();
  }

  synchronized void await(String beginning, Duration limit) {
    var end = System.nanoTime() + limit.toNanos();
    while (lines.stream().skip(from).noneMatch(line -> line.startsWith(beginning))) {
      var left = Duration.ofNanos(end - System.nanoTime());
      if (over || left.isNegative()) {
        throw new IllegalStateException("never said \"" + beginning + "\", but:\n" + publicLines());
      }
      pause(left);
    }
  }

  private void pause(Duration left) {
    try {
      wait(Math.max(1, left.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }

  /** Without what opens the samples: reports of tests are kept. */
  private String publicLines() {
    return String.join("\n", lines.stream().filter(line -> !line.matches("(passphrase|codes|share) .*")).toList());
  }
}
