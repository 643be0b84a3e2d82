package org.amparo.vault;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.AEADBadTagException;
import org.amparo.vault.v1.EvidenceKeys;

/** Opens a sealed file chunk by chunk; a file that stops at a full chunk was cut, and says so. */
final class OpeningStream extends InputStream {
  private final InputStream from;
  private final EvidenceKeys keys;
  private byte[] clear = new byte[0];
  private int at;
  private boolean last;
  private boolean broken;

  OpeningStream(InputStream from, EvidenceKeys keys) {
    this.from = from;
    this.keys = keys;
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
      if (last) return -1;
      openNext();
    }
    int part = Math.min(length, clear.length - at);
    System.arraycopy(clear, at, bytes, offset, part);
    at += part;
    return part;
  }

  @Override
  public int available() {
    return clear.length - at;
  }

  @Override
  public void close() throws IOException {
    Arrays.fill(clear, (byte) 0);
    at = clear.length;
    last = true;
    from.close();
  }

  /** Once refused, refused for good: a second read must not look like a calm end. */
  private void openNext() throws IOException {
    if (broken) throw new TamperedException();
    broken = true;
    byte[] sealed = from.readNBytes(EvidenceKeys.SEALED_CHUNK);
    try {
      byte[] next = keys.openNext(sealed, sealed.length);
      Arrays.fill(clear, (byte) 0);
      clear = next;
    } catch (AEADBadTagException e) {
      throw new TamperedException();
    }
    at = 0;
    last = sealed.length < EvidenceKeys.SEALED_CHUNK;
    broken = false;
  }
}
