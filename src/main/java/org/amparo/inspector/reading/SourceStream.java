package org.amparo.inspector.reading;

import java.io.IOException;
import java.io.InputStream;
import org.amparo.inspection.Source;

/** A stretch of a file as a stream that skips for free, marks everywhere and holds 16 KiB. */
public final class SourceStream extends InputStream {
  private final Source file;
  private final long end;
  private final byte[] buffer = new byte[16_384];
  private long bufferStart;
  private int bufferLength;
  private long place;
  private long mark;

  public SourceStream(Source file) {
    this(file, 0, file.length());
  }

  public SourceStream(Source file, long start, long length) {
    this.file = file;
    this.place = start;
    this.mark = start;
    this.end = Math.min(file.length(), start + length);
  }

  @Override
  public int read() throws IOException {
    if (!isFilled()) return -1;
    return buffer[(int) (place++ - bufferStart)] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) return 0;
    if (!isFilled()) return -1;
    int from = (int) (place - bufferStart);
    int count = Math.min(length, bufferLength - from);
    System.arraycopy(buffer, from, into, offset, count);
    place += count;
    return count;
  }

  private boolean isFilled() throws IOException {
    if (place >= bufferStart && place < bufferStart + bufferLength) return true;
    if (place >= end) return false;
    bufferStart = place;
    bufferLength = 0;
    bufferLength = file.read(place, buffer, 0, (int) Math.min(buffer.length, end - place));
    return bufferLength > 0;
  }

  @Override
  public long skip(long count) {
    long skipped = Math.max(0, Math.min(count, end - place));
    place += skipped;
    return skipped;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(0, end - place));
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public synchronized void mark(int limit) {
    mark = place;
  }

  @Override
  public synchronized void reset() {
    place = mark;
  }
}
