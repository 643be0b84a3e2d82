package org.amparo.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.amparo.vault.Secret;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private final Throttle throttle = new Throttle(Secret.owning(new byte[32]), 1, 2);

  @Test
  void makesANeighbourhoodWaitForItselfAndForNobodyElse() throws InterruptedException {
    var inside = new CountDownLatch(1);
    var first = throttle.enter("203.0.113.7");
    var second = new Thread(() -> {
      try (var place = throttle.enter("203.0.113.99")) {
        inside.countDown();
      }
    });
    second.start();

    throttle.enter("198.51.100.1").close();
    assertFalse(inside.await(200, TimeUnit.MILLISECONDS));
    first.close();

    assertTrue(inside.await(5, TimeUnit.SECONDS));
    second.join();
  }

  @Test
  void forgetsANeighbourhoodOnceNobodyOfItIsHere() {
    throttle.enter("203.0.113.7").close();
    throttle.enter("2001:db8::1").close();

    assertEquals(0, throttle.queues());
  }

  @Test
  void givesThisMachineMoreRoom() {
    try (var one = throttle.enter("127.0.0.1"); var two = throttle.enter("::1")) {
      assertEquals(2, throttle.queues());
    }
  }
}
