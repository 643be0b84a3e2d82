package org.amparo.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.amparo.harness.Phone;

/** Somebody else who opens the first page ten times a second, and notes how long it took. */
final class Neighbour implements AutoCloseable {
  private static final long EVERY_MILLIS = 100;

  private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final Phone phone;

  Neighbour(URI intake) {
    phone = new Phone(intake);
    clock.scheduleAtFixedRate(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    long began = System.nanoTime();
    try {
      int status = phone.get("/en/").status();
      millis.add(status == 200 ? (System.nanoTime() - began) / 1e6 : Double.POSITIVE_INFINITY);
    } catch (IOException e) {
      millis.add(Double.POSITIVE_INFINITY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Since the last time it was asked. */
  String heard() {
    double[] all = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    millis.clear();
    return all.length == 0 ? "no page" : "%d pages, median %.0f, 95 of 100 within %.0f, slowest %.0f ms"
        .formatted(all.length, all[all.length / 2], all[(int) (all.length * 0.95)], Arrays.stream(all).max().orElse(0));
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
