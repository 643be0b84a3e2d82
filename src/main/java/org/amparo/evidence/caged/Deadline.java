package org.amparo.evidence.caged;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Ends an inspector that works for too long. What counts is its own work: on a machine that is busy with others it is
 * given more time, a few times over, or honest papers would be called broken on a bad day.
 */
final class Deadline implements AutoCloseable {
  private static final int ROUNDS = 3;
  private static final int WORKED_PERCENT = 60;
  private final Process process;
  private final Duration limit;
  private final ScheduledExecutorService watch;
  private final Duration before;
  private Future<?> next;
  private boolean met;

  Deadline(Process process, Duration limit, ScheduledExecutorService watch) {
    this.process = process;
    this.limit = limit;
    this.watch = watch;
    this.before = worked(process);
    ask(1);
  }

  private synchronized void ask(int round) {
    next = watch.schedule(() -> decide(round), limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  private synchronized void decide(int round) {
    if (met) {
      return;
    }
    var work = worked(process).minus(before);
    if (round == ROUNDS || work.toMillis() * 100 >= limit.toMillis() * WORKED_PERCENT) {
      process.destroyForcibly();
    } else {
      ask(round + 1);
    }
  }

  /** Of it and of what it started: a cage is a process around another. */
  private static Duration worked(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .flatMap(one -> one.info().totalCpuDuration().stream()).reduce(Duration.ZERO, Duration::plus);
  }

  @Override
  public synchronized void close() {
    met = true;
    next.cancel(false);
  }
}
