package org.amparo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** What a process cost: bytes that it had the disk write, and the heap that it needed; on Linux only. */
final class Meter {
  private static final long MIB = 1 << 20;
  private static final long SETTLED_NANOS = 3_000_000_000L;

  private Meter() {}

  /** MB/s, a million bytes each. */
  static double rate(long bytes, Callable<?> work) throws Exception {
    long began = System.nanoTime();
    work.call();
    return bytes * 1e3 / (System.nanoTime() - began);
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Seconds that this process and the other have had the processors. */
  static double cpu(ProcessHandle other) {
    return (ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis()
        + other.info().totalCpuDuration().orElseThrow().toMillis()) / 1e3;
  }

  /** Bytes this process and the other have written, once neither writes any more. */
  static long written(ProcessHandle other) throws IOException {
    return settled(ProcessHandle.current(), other);
  }

  /** Bytes both have written, once neither writes any more. */
  static long settled(ProcessHandle one, ProcessHandle other) throws IOException {
    long before = -1;
    long now = written(one.pid()) + written(other.pid());
    while (now != before) {
      LockSupport.parkNanos(SETTLED_NANOS);
      before = now;
      now = written(one.pid()) + written(other.pid());
    }
    return now;
  }

  private static long written(long pid) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "io"))) {
      return lines.filter(line -> line.startsWith("write_bytes:")).findFirst()
          .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElse(0L);
    }
  }

  static void forgetHeap() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The most that stood in all pools of the heap since it was forgotten, garbage included, and what stands after a collection. */
  static String heap() {
    long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.gc();
    long left = pools().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    return "peak %d MiB with garbage, %d MiB after it".formatted(peak / MIB, left / MIB);
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
  }
}
