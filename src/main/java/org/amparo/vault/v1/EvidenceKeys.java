package org.amparo.vault.v1;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;

/** One file's key, nonces and commitment, chunk by chunk (Cobblestone-256, c2sp.org/chunked-encryption@v1). */
public final class EvidenceKeys {
  public static final int SALT = 24;
  public static final int HEADER = SALT + 32;
  public static final int CHUNK = 16_384;
  public static final int SEALED_CHUNK = CHUNK + AesGcm.TAG;
  private static final byte[] SUITE =
      "c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0".getBytes(StandardCharsets.US_ASCII);

  private final AesGcm cipher;
  private final byte[] base;
  private final byte[] header;

  public EvidenceKeys(byte[] fileKey, byte[] context, byte[] salt) {
    if (salt.length != SALT) throw new IllegalArgumentException("the salt has 24 bytes, but " + salt.length + " came");
    byte[] okm = Hkdf.expand(Hkdf.Hash.SHA512, fileKey, Bytes.join(SUITE, salt, context), 76);
    this.cipher = new AesGcm(okm, 0);
    this.base = Arrays.copyOfRange(okm, 32, 44);
    this.header = Bytes.join(salt, Arrays.copyOfRange(okm, 44, 76));
    Arrays.fill(okm, (byte) 0);
  }

  /** Reads a file's header: salt and commitment, which must be this key's and this context's. */
  public static EvidenceKeys opening(byte[] fileKey, byte[] context, byte[] header) throws AEADBadTagException {
    if (header.length != HEADER) throw new AEADBadTagException();
    var keys = new EvidenceKeys(fileKey, context, Arrays.copyOf(header, SALT));
    if (!MessageDigest.isEqual(header, keys.header)) throw new AEADBadTagException();
    return keys;
  }

  public byte[] header() {
    return header.clone();
  }

  /** Seals the chunk of this number, which is done once; gives the sealed length. */
  public int seal(long chunk, byte[] clear, int offset, int length, byte[] sealed) {
    return cipher.sealInto(nonce(chunk), clear, offset, length, sealed);
  }

  /** Opens the chunk of this number; gives the clear length. */
  public int open(long chunk, byte[] sealed, int length, byte[] clear) throws AEADBadTagException {
    return cipher.openInto(nonce(chunk), sealed, length, clear);
  }

  /** The base nonce, its last eight bytes XOR the chunk's number. */
  private byte[] nonce(long chunk) {
    byte[] nonce = base.clone();
    for (int i = 0; i < 8; i++) nonce[11 - i] ^= (byte) (chunk >>> (8 * i));
    return nonce;
  }
}
