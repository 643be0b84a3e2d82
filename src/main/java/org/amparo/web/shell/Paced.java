package org.amparo.web.shell;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A stream that ends for whoever sends slower than the slowest phone; how long it takes in all does not matter. */
final class Paced extends FilterInputStream {
  private static final int TOO_SLOW = 408;
  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final int SLOWEST_BYTES_A_SECOND = 64;

  private final LongSupplier nanos;
  private final long began;
  private long seen;

  Paced(InputStream in, LongSupplier nanos) {
    super(in);
    this.nanos = nanos;
    began = nanos.getAsLong();
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    keepPace(read < 0 ? read : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    keepPace(read);
    return read;
  }

  private void keepPace(int read) {
    if (read < 0) return;
    seen += read;
    var taken = Duration.ofNanos(nanos.getAsLong() - began);
    if (taken.compareTo(GRACE) > 0 && seen < taken.toSeconds() * SLOWEST_BYTES_A_SECOND) throw new Refused(TOO_SLOW);
  }
}
