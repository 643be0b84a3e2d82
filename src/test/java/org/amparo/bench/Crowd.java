package org.amparo.bench;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Many people at once for a while: how often it went well, how often not, and how it first failed. */
record Crowd(int people, int done, int failed, String firstFailure, Duration took) {
  static Crowd of(int people, Duration length, Callable<?> each) throws InterruptedException, ExecutionException {
    var done = new AtomicInteger();
    var failed = new AtomicInteger();
    var first = new AtomicReference<>("");
    var pool = Executors.newFixedThreadPool(people);
    long began = System.nanoTime();
    Callable<Void> person = () -> {
      while (System.nanoTime() - began < length.toNanos()) {
        count(each, done, failed, first);
      }
      return null;
    };
    try {
      for (var future : pool.invokeAll(Stream.generate(() -> person).limit(people).toList())) {
        future.get();
      }
    } finally {
      pool.shutdown();
    }
    return new Crowd(people, done.get(), failed.get(), first.get(), Duration.ofNanos(System.nanoTime() - began));
  }

  private static void count(Callable<?> each, AtomicInteger done, AtomicInteger failed, AtomicReference<String> first)
      throws InterruptedException {
    try {
      each.call();
      done.incrementAndGet();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception | AssertionError e) {
      failed.incrementAndGet();
      first.compareAndSet("", e.toString());
    }
  }

  double perSecond() {
    return done * 1e9 / took.toNanos();
  }
}
