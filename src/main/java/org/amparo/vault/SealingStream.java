package org.amparo.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import org.amparo.vault.v1.EvidenceKeys;

/** Seals what is written to it, a full chunk at a time; the last chunk is always shorter than a full one. */
final class SealingStream extends OutputStream {
  private final OutputStream to;
  private final EvidenceKeys keys;
  private final byte[] chunk = new byte[EvidenceKeys.CHUNK];
  private int filled;
  private boolean closed;

  SealingStream(OutputStream to, EvidenceKeys keys) {
    this.to = to;
    this.keys = keys;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (closed) throw new IOException("this file is already whole");
    int at = offset;
    int end = offset + length;
    while (at < end) {
      int part = Math.min(end - at, chunk.length - filled);
      System.arraycopy(bytes, at, chunk, filled, part);
      filled += part;
      at += part;
      if (filled == chunk.length) seal();
    }
  }

  /** Full chunks are handed on at once; the rest waits for its chunk. */
  @Override
  public void flush() throws IOException {
    to.flush();
  }

  @Override
  public void close() throws IOException {
    if (closed) return;
    closed = true;
    try (to) {
      seal();
    } finally {
      Arrays.fill(chunk, (byte) 0);
    }
  }

  private void seal() throws IOException {
    to.write(keys.sealNext(chunk, filled));
    filled = 0;
  }
}
