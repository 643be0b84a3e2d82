package org.amparo.web.shell;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.amparo.vault.Derive;
import org.amparo.vault.Secret;

/**
 * Makes one neighbourhood of addresses wait for itself, so that nobody else waits for it; it never refuses.
 * A neighbourhood is known by an HMAC under a key of this process, and forgotten as soon as nobody of it is here.
 */
final class Throttle {
  private static final long LONGEST_WAIT_SECONDS = 10;

  /** Leaves the queue again. */
  interface Place extends AutoCloseable {
    @Override
    void close();
  }

  private static final class Queue {
    private final Semaphore permits;
    private int inside;

    Queue(int permits) {
      this.permits = new Semaphore(permits, true);
    }
  }

  private final ConcurrentHashMap<String, Queue> queues = new ConcurrentHashMap<>();
  private final Secret key;
  private final int strangers;
  private final int shared;

  /** @param strangers how many requests of one neighbourhood run at once; this machine's own share is larger */
  Throttle(Secret key, int strangers, int shared) {
    this.key = key;
    this.strangers = strangers;
    this.shared = shared;
  }

  /** Waits its turn, and after ten seconds goes in all the same. */
  Place enter(String address) {
    var name = neighbourhood(address);
    int permits = Origin.loopback(address) ? shared : strangers;
    var queue = queues.compute(name, (same, found) -> joined(found == null ? new Queue(permits) : found));
    boolean granted = waited(queue.permits);
    return () -> leave(name, queue, granted);
  }

  int queues() {
    return queues.size();
  }

  private static Queue joined(Queue queue) {
    queue.inside++;
    return queue;
  }

  private void leave(String name, Queue queue, boolean granted) {
    if (granted) queue.permits.release();
    queues.compute(name, (same, found) -> --queue.inside == 0 ? null : found);
  }

  private static boolean waited(Semaphore permits) {
    try {
      return permits.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A /24, or a /48: what one household or one provider's street has. */
  private String neighbourhood(String address) {
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      byte[] prefix = Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 6);
      return HexFormat.of().formatHex(Derive.hmac(key, prefix), 0, 16);
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
