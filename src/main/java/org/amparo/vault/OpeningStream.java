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
  private final byte[] sealed = new byte[EvidenceKeys.SEALED_CHUNK];
  private final byte[] clear = new byte[EvidenceKeys.CHUNK];
  private long chunk;
  private int filled;
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
    while (at == filled) {
      if (last) return -1;
      openNext();
    }
    int part = Math.min(length, filled - at);
    System.arraycopy(clear, at, bytes, offset, part);
    at += part;
    return part;
  }

  @Override
  public int available() {
    return filled - at;
  }

  @Override
  public void close() throws IOException {
    Arrays.fill(clear, (byte) 0);
    at = filled;
    last = true;
    from.close();
  }

  /** Once refused, refused for good: a second read must not look like a calm end. */
  private void openNext() throws IOException {
    if (broken) throw new TamperedException();
    broken = true;
    int came = from.readNBytes(sealed, 0, sealed.length);
    filled = 0;
    at = 0;
    try {
      filled = keys.open(chunk++, sealed, came, clear);
    } catch (AEADBadTagException e) {
      throw new TamperedException();
    }
    last = came < sealed.length;
    broken = false;
  }
}
