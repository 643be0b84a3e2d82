package org.amparo.inspector.bytes;

import java.io.IOException;
import org.amparo.inspection.Source;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file as PDFBox reads it. */
public final class SourceAccess implements RandomAccessRead {
  private final Source file;
  private long at;
  private boolean closed;

  public SourceAccess(Source file) {
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int came = file.read(at, into, offset, length);
    at += came;
    return came == 0 && length > 0 ? -1 : came;
  }

  @Override
  public long getPosition() {
    return at;
  }

  @Override
  public void seek(long place) throws IOException {
    if (place < 0) {
      throw new IOException("no place before the start");
    }
    at = Math.min(place, file.length());
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
    return at >= file.length();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) throws IOException {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public void close() {
    closed = true;
  }
}
