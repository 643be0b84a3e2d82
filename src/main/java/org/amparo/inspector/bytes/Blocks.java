package org.amparo.inspector.bytes;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.inspection.Source;

/** Keeps what was read of a file lately in blocks, since libraries read a few bytes here and a few there. */
public final class Blocks implements Source {
  private static final int SIZE = 64 * 1024;
  private static final int KEPT = 64;
  private final Source file;
  private final Map<Long, byte[]> blocks = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
      return size() > KEPT;
    }
  };

  public Blocks(Source file) {
    this.file = file;
  }

  @Override
  public long length() {
    return file.length();
  }

  @Override
  public int read(long at, byte[] into, int offset, int length) throws IOException {
    int came = 0;
    while (came < length && at + came < file.length()) {
      came += fromOne(at + came, into, offset + came, length - came);
    }
    return came;
  }

  private int fromOne(long at, byte[] into, int offset, int length) throws IOException {
    var block = block(at / SIZE);
    int start = (int) (at % SIZE);
    int came = Math.min(length, block.length - start);
    System.arraycopy(block, start, into, offset, came);
    return came;
  }

  private byte[] block(long number) throws IOException {
    var block = blocks.get(number);
    if (block == null) {
      block = new byte[(int) Math.min(SIZE, file.length() - number * SIZE)];
      if (file.read(number * SIZE, block, 0, block.length) != block.length) {
        throw new IOException("the file ended before its length");
      }
      blocks.put(number, block);
    }
    return block;
  }
}
