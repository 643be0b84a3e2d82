package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/** A file held in memory, and what comes of cleaning it. */
record Held(byte[] bytes) implements Source {
  record Cleaned(byte[] bytes, Set<Hidden> removed) {
    /** Whether these words, in any of the ways in which files write them, can be found in it. */
    boolean says(String words) {
      return has(words.getBytes(StandardCharsets.UTF_8)) || has(words.getBytes(StandardCharsets.UTF_16LE))
          || has(words.getBytes(StandardCharsets.UTF_16BE));
    }

    private boolean has(byte[] wanted) {
      return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
  }

  static Cleaned clean(String mediaType, byte[] bytes) throws IOException, UncleanException {
    var to = new ByteArrayOutputStream();
    var removed = Cleaners.clean(mediaType, new Held(bytes), to);
    return new Cleaned(to.toByteArray(), removed);
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public int read(long at, byte[] into, int offset, int length) {
    if (at >= bytes.length) return 0;
    int some = (int) Math.min(length, bytes.length - at);
    System.arraycopy(bytes, (int) at, into, offset, some);
    return some;
  }
}
