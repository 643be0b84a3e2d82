package org.amparo.inspector.trace;

import com.drew.lang.BufferBoundsException;
import com.drew.lang.RandomAccessReader;
import java.io.IOException;
import org.amparo.inspection.Source;

/** A file for metadata-extractor's walk of a TIFF, which jumps: nothing of it is kept in memory. Up to 2 GiB. */
final class SourceReader extends RandomAccessReader {
  /** No tag that tells anything is longer; a longer one is a lie about its length. */
  private static final int LARGEST = 16_777_216;
  private final Source file;

  SourceReader(Source file) {
    this.file = file;
  }

  @Override
  public int toUnshiftedOffset(int local) {
    return local;
  }

  @Override
  public byte getByte(int index) throws IOException {
    return getBytes(index, 1)[0];
  }

  @Override
  public byte[] getBytes(int index, int count) throws IOException {
    validateIndex(index, count);
    var bytes = new byte[count];
    if (file.read(index, bytes, 0, count) < count) throw new BufferBoundsException(index, count, file.length());
    return bytes;
  }

  @Override
  protected void validateIndex(int index, int count) throws IOException {
    if (!isValidIndex(index, count)) throw new BufferBoundsException(index, count, file.length());
  }

  @Override
  protected boolean isValidIndex(int index, int count) {
    return index >= 0 && count >= 0 && count <= LARGEST && (long) index + count <= file.length();
  }

  @Override
  public long getLength() {
    return file.length();
  }
}
