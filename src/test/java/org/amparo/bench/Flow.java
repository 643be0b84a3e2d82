package org.amparo.bench;

import java.io.InputStream;
import java.util.Random;

/** An upload of so many bytes, as fast as its reader takes them; noise, which no disk can make smaller. */
final class Flow extends InputStream {
  private static final byte[] NOISE = noise();

  private final long length;
  private long at;

  Flow(long length) {
    this.length = length;
  }

  long length() {
    return length;
  }

  @Override
  public int read() {
    return at < length ? NOISE[(int) (at++ % NOISE.length)] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int wanted) {
    if (at >= length) {
      return -1;
    }
    int within = (int) (at % NOISE.length);
    int part = (int) Math.min(Math.min(wanted, NOISE.length - within), length - at);
    System.arraycopy(NOISE, within, into, offset, part);
    at += part;
    return part;
  }

  /** Odd, so that no chunk is like another. */
  private static byte[] noise() {
    var noise = new byte[(1 << 20) + 17];
    new Random(7).nextBytes(noise);
    return noise;
  }
}
