package org.amparo.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.crypto.AEADBadTagException;
import org.amparo.vault.v1.EvidenceKeys;
import org.amparo.vault.v1.Padme;

/** Seals and opens files of any length in chunks; no byte leaves before its chunk is proven. */
public final class EvidenceStream {
  public static final int SALT = EvidenceKeys.SALT;

  private EvidenceStream() {}

  /** The context of an evidence file. */
  public static byte[] context(byte[] fileId) {
    byte[] name = "amparo.v1.evidence\0".getBytes(StandardCharsets.US_ASCII);
    var context = new byte[name.length + 16];
    if (fileId.length != 16) throw new IllegalArgumentException("a file id has 16 bytes, not " + fileId.length);
    System.arraycopy(name, 0, context, 0, name.length);
    System.arraycopy(fileId, 0, context, name.length, 16);
    return context;
  }

  /** How long a file is made with zeros before it is sealed, so that its size tells little. */
  public static long padded(long length) {
    return Padme.padded(length);
  }

  /** How long the sealed file is, for a content of this (padded) length. */
  public static long sealed(long length) {
    return EvidenceKeys.HEADER + length + (length / EvidenceKeys.CHUNK + 1) * 16;
  }

  /**
   * Closing writes the last chunk, which makes the file whole, and closes {@code to}: who gives up half-way drops the
   * file. A salt belongs to one file only.
   */
  public static OutputStream sealing(OutputStream to, Secret fileKey, byte[] context, byte[] salt) throws IOException {
    var sealing = EvidenceSealing.under(fileKey, context, salt);
    to.write(sealing.header());
    return new SealingStream(to, sealing);
  }

  /** A touched, cut or foreign file is a {@link TamperedException}, here or from a read. */
  public static InputStream opening(InputStream from, Secret fileKey, byte[] context) throws IOException {
    byte[] header = from.readNBytes(EvidenceKeys.HEADER);
    try {
      return new OpeningStream(from, EvidenceKeys.opening(key32(fileKey), context, header));
    } catch (AEADBadTagException e) {
      throw new TamperedException();
    }
  }

  static byte[] key32(Secret key) {
    if (key.length() != 32) throw new TamperedException();
    return key.expose();
  }
}
