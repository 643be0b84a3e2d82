package org.amparo.web.shell;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A stream that ends for whoever sends slower than the slowest phone; how long it takes in all does not matter. */
final class Paced extends FilterInputStream {
  private static final int TOO_SLOW = 408;
  private static final int FORM_BYTES_A_SECOND = 64;
  private static final int PARCEL_BYTES_A_SECOND = 256;
  private static final Duration GRACE = Duration.ofSeconds(20);
  /** How long whoever was fast may pause before the pace counts again. */
  private static final Duration MOST_CREDIT = Duration.ofMinutes(5);

  private final LongSupplier nanos;
  private final int slowest;
  private final long began;
  private long seen;
  private boolean untouched = true;
  private boolean spent;

  private Paced(InputStream in, LongSupplier nanos, int slowest) {
    super(in);
    this.nanos = nanos;
    this.slowest = slowest;
    began = nanos.getAsLong();
  }

  static Paced form(InputStream in, LongSupplier nanos) {
    return new Paced(in, nanos, FORM_BYTES_A_SECOND);
  }

  /** Files hold a place longer than words do, so they must come faster; a poor phone's line is ten times as fast. */
  static Paced parcels(InputStream in, LongSupplier nanos) {
    return new Paced(in, nanos, PARCEL_BYTES_A_SECOND);
  }

  @Override
  public int read() throws IOException {
    if (spent) return -1;
    int read = super.read();
    keepPace(read < 0 ? read : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (spent) return -1;
    int read = super.read(bytes, from, length);
    keepPace(read);
    return read;
  }

  /** Whether not one byte came. */
  boolean isUntouched() {
    return untouched;
  }

  private void keepPace(int read) {
    if (read < 0) return;
    untouched = false;
    seen += read;
    var taken = Duration.ofNanos(nanos.getAsLong() - began);
    seen = Math.min(seen, taken.plus(MOST_CREDIT).toSeconds() * slowest);
    if (taken.compareTo(GRACE) > 0 && seen < taken.toSeconds() * slowest) {
      spent = true;
      throw new Refused(TOO_SLOW);
    }
  }
}
