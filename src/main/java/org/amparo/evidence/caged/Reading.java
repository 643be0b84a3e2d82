package org.amparo.evidence.caged;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.amparo.inspection.Pipe;
import org.amparo.inspection.Source;

/** Answers what an inspector asks for of one file, within bounds: it may read it many times over, but not for ever. */
final class Reading {
  private static final int TIMES = 40;
  private static final long AT_LEAST = 128L << 20;
  private final Source file;
  private long left;

  Reading(Source file) {
    this.file = file;
    this.left = AT_LEAST + TIMES * file.length();
  }

  /** @param wanted place (8 bytes) and length (4 bytes), as they came */
  byte[] answer(byte[] wanted) throws MisbehavedException, IOException {
    if (wanted.length != Long.BYTES + Integer.BYTES) {
      throw new MisbehavedException("it asked for bytes in " + wanted.length + " bytes");
    }
    var asked = ByteBuffer.wrap(wanted);
    long at = asked.getLong();
    int length = asked.getInt();
    if (at < 0 || length < 1 || length > Pipe.MOST) {
      throw new MisbehavedException("it asked for " + length + " bytes at " + at);
    }
    left -= length;
    if (left < 0) {
      throw new MisbehavedException("it read a file of " + file.length() + " bytes too many times");
    }
    var bytes = new byte[length];
    int came = file.read(at, bytes, 0, length);
    return came == length ? bytes : Arrays.copyOf(bytes, came);
  }
}
