package org.amparo.inspector.reading;

import java.io.IOException;
import java.util.Arrays;
import org.amparo.inspection.Source;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file for PDFBox, which jumps: 16 windows of 16 KiB are kept. */
public final class SourceAccess implements RandomAccessRead {
  private static final int WINDOW = 16_384;
  private static final int WINDOWS = 16;
  private final Source file;
  private final byte[][] windows = new byte[WINDOWS][];
  private final long[] starts = new long[WINDOWS];
  private final int[] lengths = new int[WINDOWS];
  private long place;
  private boolean closed;

  public SourceAccess(Source file) {
    this.file = file;
    Arrays.fill(starts, -1);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) return 0;
    int window = windowAt(place);
    int from = (int) (place - starts[window]);
    int count = Math.min(length, lengths[window] - from);
    if (count <= 0) return -1;
    System.arraycopy(windows[window], from, into, offset, count);
    place += count;
    return count;
  }

  /** A window belongs to one slot, so that two streams read in turns do not push each other out too often. */
  private int windowAt(long at) throws IOException {
    long start = at - at % WINDOW;
    int slot = (int) (start / WINDOW % WINDOWS);
    if (starts[slot] == start) return slot;
    if (windows[slot] == null) windows[slot] = new byte[WINDOW];
    starts[slot] = -1;
    lengths[slot] = file.read(start, windows[slot], 0, WINDOW);
    starts[slot] = start;
    return slot;
  }

  @Override
  public long getPosition() {
    return place;
  }

  /** @throws IOException for places before the file, as PDFBox wants it */
  @Override
  public void seek(long position) throws IOException {
    if (position < 0) throw new IOException("a place before the file");
    place = Math.min(position, length());
  }

  @Override
  public long length() {
    return file.length();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public boolean isEOF() {
    return place >= length();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public void close() {
    closed = true;
  }
}
