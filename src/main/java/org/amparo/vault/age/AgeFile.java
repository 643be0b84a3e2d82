package org.amparo.vault.age;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Arrays;

/** Writes and reads age v1 files of any length (c2sp.org/age), for one recipient each. */
public final class AgeFile {
  private static final int FILE_KEY = 16;

  private AgeFile() {}

  /**
   * Closing makes the file whole and closes {@code to}; who gives up half-way must not close, so that the file shows
   * itself as cut.
   */
  public static OutputStream sealing(OutputStream to, AgeRecipient recipient, SecureRandom random) throws IOException {
    byte[] fileKey = drawn(random, FILE_KEY);
    byte[] nonce = drawn(random, Payload.NONCE);
    try {
      to.write(Header.print(recipient.wrap(fileKey, random), fileKey));
      to.write(nonce);
      return new AgeWriter(to, new Payload(fileKey, nonce));
    } finally {
      Arrays.fill(fileKey, (byte) 0);
    }
  }

  /** What does not open is an {@link AgeRefusedException}, here or from a read. */
  public static InputStream opening(InputStream from, AgeIdentity identity) throws IOException {
    var header = new HeaderLines(from).header();
    byte[] fileKey = identity.unwrap(header.stanzas())
        .orElseThrow(() -> new AgeRefusedException(AgeRefusedException.Why.OTHER_KEY));
    try {
      if (!header.isBy(fileKey)) throw new AgeRefusedException(AgeRefusedException.Why.TOUCHED);
      byte[] nonce = from.readNBytes(Payload.NONCE);
      if (nonce.length != Payload.NONCE) throw new AgeRefusedException(AgeRefusedException.Why.HEADER);
      return new AgeReader(from, new Payload(fileKey, nonce));
    } finally {
      Arrays.fill(fileKey, (byte) 0);
    }
  }

  /** Bytes of the whole file for a content of this length; how long its beginning is, is told by making one. */
  public static long length(AgeRecipient recipient, long content) {
    var fileKey = new byte[FILE_KEY];
    long chunks = Math.max(1, (content + Payload.CHUNK - 1) / Payload.CHUNK);
    int header = Header.print(recipient.wrap(fileKey, new SecureRandom()), fileKey).length;
    return header + Payload.NONCE + content + chunks * ChaCha.TAG;
  }

  static byte[] drawn(SecureRandom random, int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
