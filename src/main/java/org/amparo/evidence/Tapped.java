package org.amparo.evidence;

import java.io.IOException;
import java.io.OutputStream;
import org.amparo.vault.Fingerprint;

/** Hands sealed bytes on to the store, and takes their fingerprint and count. */
final class Tapped extends OutputStream {
  private final OutputStream to;
  private final Fingerprint fingerprint;
  private long length;

  Tapped(OutputStream to, Fingerprint fingerprint, long already) {
    this.to = to;
    this.fingerprint = fingerprint;
    this.length = already;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    to.write(bytes, offset, count);
    fingerprint.update(bytes, offset, count);
    length += count;
  }

  /** Of everything that passed, once it is whole. */
  FileRecord.Sealed sealed() {
    return new FileRecord.Sealed(length, fingerprint.digest());
  }

  @Override
  public void close() throws IOException {
    to.close();
  }
}
