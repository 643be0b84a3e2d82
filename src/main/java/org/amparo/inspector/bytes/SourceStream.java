package org.amparo.inspector.bytes;

import java.io.IOException;
import java.io.InputStream;
import org.amparo.inspection.Source;

/** A part of a file from its start to its end, with marks anywhere. */
public final class SourceStream extends InputStream {
  private final Source file;
  private final long end;
  private long at;
  private long mark;

  public SourceStream(Source file) {
    this(file, 0, file.length());
  }

  /** @param end where it ends, within the file */
  public SourceStream(Source file, long start, long end) {
    this.file = file;
    this.at = start;
    this.mark = start;
    this.end = Math.min(end, file.length());
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int came = at >= end ? 0 : file.read(at, into, offset, (int) Math.min(length, end - at));
    at += came;
    return came == 0 ? -1 : came;
  }

  @Override
  public long skip(long wanted) {
    long skipped = Math.max(0, Math.min(wanted, end - at));
    at += skipped;
    return skipped;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(0, end - at));
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void mark(int limit) {
    mark = at;
  }

  @Override
  public void reset() {
    at = mark;
  }
}
