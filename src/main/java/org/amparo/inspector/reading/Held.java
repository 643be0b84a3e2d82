package org.amparo.inspector.reading;

import org.amparo.inspection.Source;

/** A file inside another one, held in memory: whoever makes it bounds it. */
public record Held(byte[] bytes) implements Source {
  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public int read(long at, byte[] into, int offset, int length) {
    if (at >= bytes.length) return 0;
    int count = (int) Math.min(length, bytes.length - at);
    System.arraycopy(bytes, (int) at, into, offset, count);
    return count;
  }
}
