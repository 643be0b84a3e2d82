package org.amparo.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Where forms wait that are still on their way in. Each holds a thread until it is whole, so there are fewer counters
 * than threads: who sends slowly, or only pretends to send, never leaves none for whoever just wants to read.
 */
final class Mailroom {
  /** Of the web server's 512 threads: half for forms, a quarter for papers coming in, an eighth going out. */
  static final int COUNTERS = 256;
  static final int PARCELS = 128;
  static final int HANDOUTS = 64;

  /** Leaves the counter to the next. */
  interface Counter extends AutoCloseable {
    @Override
    void close();
  }

  private final Semaphore counters;

  Mailroom(int counters) {
    this.counters = new Semaphore(counters);
  }

  /** A form that is here whole needs no counter. */
  Counter counter(HttpServletRequest request) throws IOException {
    long length = request.getContentLengthLong();
    return length >= 0 && request.getInputStream().available() >= length ? () -> {} : counter();
  }

  Counter counter() {
    if (!counters.tryAcquire()) throw new Refused(503);
    return counters::release;
  }
}
