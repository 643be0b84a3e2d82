package org.amparo.vault;

import static org.amparo.vault.v1.EvidenceKeys.CHUNK;
import static org.amparo.vault.v1.EvidenceKeys.HEADER;
import static org.amparo.vault.v1.EvidenceKeys.SEALED_CHUNK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.amparo.vault.v1.EvidenceKeys;

/**
 * Seals one file, if need be over many requests: between two of them the offset and the unsealed rest lie in a record.
 *
 * <p>A chunk is sealed once. After a crash a resumed sealing makes chunks again that may lie in the store already: what
 * it makes must equal what lies there, or the upload is refused. A sealing whose receiver failed seals nothing more.
 */
public final class EvidenceSealing implements AutoCloseable {
  private static final byte[] ZEROS = new byte[CHUNK];

  private final EvidenceKeys keys;
  private final byte[] rest = new byte[CHUNK];
  private final byte[] sealed = new byte[SEALED_CHUNK];
  private long taken;
  private boolean over;

  private EvidenceSealing(EvidenceKeys keys) {
    this.keys = keys;
  }

  /** @param salt 24 random bytes that belong to this file only */
  public static EvidenceSealing begin(Secret fileKey, byte[] fileId, byte[] salt) {
    return under(fileKey, EvidenceStream.context(fileId), salt);
  }

  /**
   * Goes on where an earlier sealing of the file was laid aside.
   *
   * @param clearOffset how many clear bytes it had taken, the rest included
   * @param rest its last bytes that filled no chunk yet
   */
  public static EvidenceSealing resume(Secret fileKey, byte[] fileId, byte[] salt, long clearOffset, byte[] rest) {
    return under(fileKey, EvidenceStream.context(fileId), salt).at(clearOffset, rest);
  }

  static EvidenceSealing under(Secret fileKey, byte[] context, byte[] salt) {
    return new EvidenceSealing(new EvidenceKeys(EvidenceStream.key32(fileKey), context, salt));
  }

  EvidenceSealing at(long clearOffset, byte[] unsealed) {
    if (clearOffset < 0 || unsealed.length != clearOffset % CHUNK) {
      throw new IllegalArgumentException("at " + clearOffset + " there cannot be a rest of " + unsealed.length);
    }
    System.arraycopy(unsealed, 0, rest, 0, unsealed.length);
    taken = clearOffset;
    return this;
  }

  /** What stands at the sealed file's beginning, before the first chunk: 56 bytes. */
  public byte[] header() {
    return keys.header();
  }

  /** Writes the chunks that became full. */
  public void seal(byte[] clear, int offset, int length, OutputStream to) throws IOException {
    Objects.checkFromIndexSize(offset, length, clear.length);
    for (int at = offset, end = offset + length; at < end; ) {
      int part = Math.min(end - at, CHUNK - filled());
      if (part == CHUNK) {
        write(clear, at, CHUNK, to);
      } else {
        System.arraycopy(clear, at, rest, filled(), part);
        if (filled() + part == CHUNK) write(rest, 0, CHUNK, to);
      }
      taken += part;
      at += part;
    }
  }

  /** The chunks that became full, maybe none. */
  public byte[] seal(byte[] clear, int offset, int length) {
    return gathered(to -> seal(clear, offset, length, to));
  }

  /** Lengthens the file with zeros and writes its last chunk, which makes it whole. */
  public void finish(long paddingZeros, OutputStream to) throws IOException {
    for (long left = paddingZeros; left > 0; left -= CHUNK) seal(ZEROS, 0, (int) Math.min(left, CHUNK), to);
    write(rest, 0, filled(), to);
    close();
  }

  /** As {@link #finish(long, OutputStream)}, in memory. */
  public byte[] finish(long paddingZeros) {
    return gathered(to -> finish(paddingZeros, to));
  }

  /** How many clear bytes were taken, the unsealed rest included. */
  public long clearOffset() {
    return taken;
  }

  /** Where in the sealed file the next chunk belongs. */
  public long sealedOffset() {
    return HEADER + taken / CHUNK * SEALED_CHUNK;
  }

  /** A copy of the bytes that fill no chunk yet. */
  public byte[] rest() {
    return Arrays.copyOf(rest, filled());
  }

  @Override
  public void close() {
    over = true;
    Arrays.fill(rest, (byte) 0);
  }

  private int filled() {
    return (int) (taken % CHUNK);
  }

  private void write(byte[] clear, int offset, int length, OutputStream to) throws IOException {
    if (over) throw new IOException("this sealing is over");
    over = true;
    to.write(sealed, 0, keys.seal(taken / CHUNK, clear, offset, length, sealed));
    over = false;
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] gathered(Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
