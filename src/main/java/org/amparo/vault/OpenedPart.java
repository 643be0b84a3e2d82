package org.amparo.vault;

import java.io.IOException;
import java.io.InputStream;

/** Part of an opened file, read in order. */
final class OpenedPart extends InputStream {
  private final EvidenceOpening file;
  private final long end;
  private long at;

  OpenedPart(EvidenceOpening file, long at, long length) {
    this.file = file;
    this.at = at;
    this.end = at + length;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) return 0;
    if (at >= end) return -1;
    int came = file.read(at, bytes, offset, (int) Math.min(length, end - at));
    at += came;
    return came;
  }

  @Override
  public long skip(long count) {
    long skipped = Math.max(0, Math.min(count, end - at));
    at += skipped;
    return skipped;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, end - at);
  }
}
