package org.amparo.web.reviewer;

import java.io.IOException;
import java.io.OutputStream;

/** Lets through only a stretch of what is written, and counts all. */
final class Stretched extends OutputStream {
  private final OutputStream to;
  private final long from;
  private final long end;
  private long seen;

  Stretched(OutputStream to, long at, long length) {
    this.to = to;
    this.from = at;
    this.end = length > Long.MAX_VALUE - at ? Long.MAX_VALUE : at + length;
  }

  long seen() {
    return seen;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    long first = Math.max(seen, from);
    long last = Math.min(seen + length, end);
    if (first < last) to.write(bytes, offset + (int) (first - seen), (int) (last - first));
    seen += length;
  }
}
