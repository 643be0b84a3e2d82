package org.amparo.vault.age;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.AEADBadTagException;

/** Opens an age file's content chunk by chunk: no byte leaves before its chunk is proven, and a cut file says so. */
final class AgeReader extends InputStream {
  private final InputStream from;
  private final Payload payload;
  private final byte[] sealed = new byte[Payload.SEALED_CHUNK];
  private byte[] clear = new byte[0];
  private int at;
  private boolean last;
  private boolean broken;

  AgeReader(InputStream from, Payload payload) {
    this.from = from;
    this.payload = payload;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (length == 0) return 0;
    while (at == clear.length) {
      if (broken) throw refused();
      if (last) return end();
      openNext();
    }
    int part = Math.min(length, clear.length - at);
    System.arraycopy(clear, at, bytes, offset, part);
    at += part;
    return part;
  }

  @Override
  public void close() throws IOException {
    Arrays.fill(clear, (byte) 0);
    at = clear.length;
    from.close();
  }

  /** Nothing may follow the last chunk. */
  private int end() throws IOException {
    if (from.read() >= 0) throw refused();
    return -1;
  }

  /** Once refused, refused for good: a second read must not look like a calm end. */
  private void openNext() throws IOException {
    broken = true;
    int length = from.readNBytes(sealed, 0, sealed.length);
    boolean first = payload.isFirst();
    byte[] next = opened(length);
    if (next.length == 0 && !first) throw refused();
    Arrays.fill(clear, (byte) 0);
    clear = next;
    at = 0;
    broken = false;
  }

  /** A full chunk may be the last one or not: its nonce tells (the age kit asks for both to be tried). */
  private byte[] opened(int length) {
    if (length == sealed.length) {
      try {
        return payload.open(sealed, length, false);
      } catch (AEADBadTagException e) {
        last = true;
      }
    }
    try {
      last = true;
      return payload.open(sealed, length, true);
    } catch (AEADBadTagException e) {
      throw refused();
    }
  }

  private static AgeRefusedException refused() {
    return new AgeRefusedException(AgeRefusedException.Why.CONTENT);
  }
}
