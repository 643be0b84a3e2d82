package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class Argon2LaneTest {
  private static final Secret PEPPER = Secret.copyOf(Bytes.counted(1, 32));

  private static Secret derive(Argon2Lane lane) {
    return lane.derive(new byte[28], new byte[16], PEPPER, 8192, 2);
  }

  @Test void derivesTheSameFromAUsedPool() {
    var lane = new Argon2Lane("test", 1, 0);
    var first = derive(lane);

    lane.derive(new byte[5], new byte[16], PEPPER, 4096, 1).close();

    assertEquals(first, derive(lane));
    assertEquals(first, derive(new Argon2Lane("other", 3, 3)));
  }

  @Test void turnsAwayWhoFindsTheQueueFull() throws Exception {
    var lane = new Argon2Lane("test", 1, 2);
    int callers = 8;
    var together = new CyclicBarrier(callers);
    Callable<Boolean> caller = () -> {
      together.await();
      try (var derived = derive(lane)) {
        return derived.length() == 32;
      } catch (BusyException e) {
        return false;
      }
    };

    var answers = new ArrayList<Future<Boolean>>();
    var pool = Executors.newFixedThreadPool(callers);
    for (int i = 0; i < callers; i++) answers.add(pool.submit(caller));
    int served = 0;
    for (var answer : answers) if (answer.get()) served++;
    pool.shutdown();

    assertTrue(served >= 3 && served < callers, "served " + served);
    assertEquals(32, derive(lane).length());
  }

  @Test void givesItsPlaceBackWhenAWaiterIsInterrupted() {
    var lane = new Argon2Lane("test", 1, 0);
    Thread.currentThread().interrupt();

    assertThrows(BusyException.class, () -> derive(lane));

    assertTrue(Thread.interrupted());
    assertEquals(32, derive(lane).length());
  }

  @Test void refusesALaneThatCouldNeverServe() {
    assertThrows(IllegalArgumentException.class, () -> new Argon2Lane("test", 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Argon2Lane("test", 1, -1));
  }
}
