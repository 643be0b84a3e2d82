package org.amparo.vault;

import java.io.IOException;
import java.io.OutputStream;

/** Seals what is written to it, a full chunk at a time; the last chunk is always shorter than a full one. */
final class SealingStream extends OutputStream {
  private final OutputStream to;
  private final EvidenceSealing sealing;
  private boolean closed;

  SealingStream(OutputStream to, EvidenceSealing sealing) {
    this.to = to;
    this.sealing = sealing;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (closed) throw new IOException("this file is already whole");
    sealing.seal(bytes, offset, length, to);
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
    try (to; sealing) {
      sealing.finish(0, to);
    }
  }
}
