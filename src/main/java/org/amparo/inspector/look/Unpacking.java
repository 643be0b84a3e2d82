package org.amparo.inspector.look;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Counts how long something becomes that was packed several times over; where it breaks off, it ends. */
final class Unpacking {
  private static final int MOST_LAYERS = 8;
  private final InputStream in;
  private final byte[] piece = new byte[1 << 16];

  /** @throws IOException if it was packed more often than anybody does */
  Unpacking(InputStream packed, int layers) throws IOException {
    if (layers > MOST_LAYERS) {
      throw new IOException("packed " + layers + " times");
    }
    var unpacked = packed;
    for (int layer = 0; layer < layers; layer++) {
      unpacked = new InflaterInputStream(unpacked);
    }
    this.in = unpacked;
  }

  /** How many bytes came, 0 at the end. */
  int next() throws IOException {
    try {
      return Math.max(0, in.read(piece));
    } catch (ZipException | java.io.EOFException e) {
      return 0;   // broken here: a reader of the file gets no further either
    }
  }
}
