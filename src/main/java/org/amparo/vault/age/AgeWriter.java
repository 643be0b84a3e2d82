package org.amparo.vault.age;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

/** Seals what is written to it; a full chunk waits until it is known whether it is the last. */
final class AgeWriter extends OutputStream {
  private final OutputStream to;
  private final Payload payload;
  private final byte[] chunk = new byte[Payload.CHUNK];
  private final byte[] sealed = new byte[Payload.SEALED_CHUNK];
  private int filled;
  private boolean closed;

  AgeWriter(OutputStream to, Payload payload) {
    this.to = to;
    this.payload = payload;
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
      if (filled == chunk.length) seal(false);
      int part = Math.min(end - at, chunk.length - filled);
      System.arraycopy(bytes, at, chunk, filled, part);
      filled += part;
      at += part;
    }
  }

  @Override
  public void flush() throws IOException {
    to.flush();
  }

  @Override
  public void close() throws IOException {
    if (closed) return;
    closed = true;
    try (to) {
      seal(true);
    } finally {
      Arrays.fill(chunk, (byte) 0);
    }
  }

  private void seal(boolean last) throws IOException {
    to.write(sealed, 0, payload.seal(chunk, filled, last, sealed));
    filled = 0;
  }
}
