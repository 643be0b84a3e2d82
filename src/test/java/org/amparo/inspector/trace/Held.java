package org.amparo.inspector.trace;

import java.util.Arrays;
import org.amparo.inspection.Source;

/** A file that a test holds in its hands. */
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

  public Held cut(int length) {
    return new Held(Arrays.copyOf(bytes, length));
  }
}
