package org.amparo.evidence.caged;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.amparo.evidence.caged.UninspectedException.Why;

/**
 * The running inspectors: a bounded number at work, those that wait a while for more of the same complaint, and
 * one that is warm and has read nothing.
 */
final class Stable implements AutoCloseable {
  private static final int QUEUE = 24;
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final Duration IDLE = Duration.ofSeconds(60);
  private final Caging caging;
  private final int atWork;
  private final Semaphore places;
  private final ScheduledThreadPoolExecutor keeper;
  private final Deque<Child> waiting = new ArrayDeque<>();
  private final Set<Child> all = ConcurrentHashMap.newKeySet();

  Stable(Caging caging, int atWork) {
    this.caging = caging;
    this.atWork = atWork;
    this.places = new Semaphore(atWork, true);
    this.keeper = new ScheduledThreadPoolExecutor(1, Stable::thread);
    keeper.setRemoveOnCancelPolicy(true);
    keeper.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    if (caging.isAllowed()) {
      keeper.execute(this::stock);
    }
  }

  /** One thread for as long as we live: a cage dies with the thread that started it. It also ends what is too slow. */
  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "inspectors");
    thread.setDaemon(true);
    return thread;
  }

  /** Returns an inspector that may read files of this owner; to be given back or dropped. */
  Child take(Object owner) throws UninspectedException {
    if (!caging.isAllowed()) {
      throw new UninspectedException(Why.NO_CAGE);
    }
    if (places.getQueueLength() >= QUEUE || !placeInTime()) {
      throw new UninspectedException(Why.BUSY);
    }
    var child = waitingFor(owner).or(this::start);
    try {
      child.orElseThrow(() -> new MisbehavedException("it cannot be started")).awaitReady();
      return child.get();
    } catch (MisbehavedException e) {
      child.ifPresentOrElse(this::drop, places::release);
      throw new UninspectedException(Why.ENDED, e);
    }
  }

  private boolean placeInTime() {
    try {
      return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Optional<Child> waitingFor(Object owner) {
    return picked(child -> !child.isFresh() && child.mayServe(owner)).or(() -> picked(Child::isFresh));
  }

  private Optional<Child> picked(Predicate<Child> fits) {
    synchronized (waiting) {
      var found = waiting.stream().filter(Child::isAlive).filter(fits).findFirst();
      found.ifPresent(waiting::remove);
      return found;
    }
  }

  private Optional<Child> start() {
    try {
      return Optional.of(keeper.submit(this::started).get());
    } catch (ExecutionException e) {
      return Optional.empty();   // no process to be had: told as such
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** On the keeper's thread only. */
  private Child started() throws IOException {
    var child = Child.start(caging.command(), keeper);
    all.add(child);
    return child;
  }

  /** It did well, and waits a while for more of the same owner's files. */
  void giveBack(Child child) {
    synchronized (waiting) {
      waiting.addLast(child);
    }
    int served = child.served();
    keeper.schedule(() -> picked(one -> one == child && one.served() == served).ifPresent(this::end),
        IDLE.toMillis(), TimeUnit.MILLISECONDS);
    free();
  }

  /** It did something wrong, and is ended. */
  void drop(Child child) {
    end(child);
    free();
  }

  private void free() {
    places.release();
    keeper.execute(this::stock);
  }

  /** Sees to it that one stands ready which has read nothing, and that not too many wait with memories. */
  private void stock() {
    while (waitingMany()) {
      picked(child -> !child.isFresh()).ifPresent(this::end);
    }
    synchronized (waiting) {
      waiting.removeIf(child -> !child.isAlive());
      if (waiting.stream().noneMatch(Child::isFresh)) {
        spare().ifPresent(waiting::addLast);
      }
    }
  }

  private boolean waitingMany() {
    synchronized (waiting) {
      return waiting.stream().filter(Child::isAlive).filter(child -> !child.isFresh()).count() > atWork;
    }
  }

  private Optional<Child> spare() {
    try {
      return Optional.of(started());
    } catch (IOException e) {
      return Optional.empty();   // whoever needs one tries again, and is told
    }
  }

  private void end(Child child) {
    all.remove(child);
    child.close();
  }

  @Override
  public void close() {
    keeper.shutdown();
    all.forEach(Child::close);
  }
}
