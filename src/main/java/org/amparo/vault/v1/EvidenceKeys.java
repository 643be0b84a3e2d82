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
  private static final byte[] NO_AAD = new byte[0];

  private final AesGcm cipher;
  private final byte[] nonce;
  private final byte[] header;
  private long chunks;

  public EvidenceKeys(byte[] fileKey, byte[] context, byte[] salt) {
    if (salt.length != SALT) throw new IllegalArgumentException("the salt has 24 bytes, but " + salt.length + " came");
    byte[] okm = Hkdf.expand(Hkdf.Hash.SHA512, fileKey, Bytes.join(SUITE, salt, context), 76);
    this.cipher = new AesGcm(okm, 0);
    this.nonce = Arrays.copyOfRange(okm, 32, 44);
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

  public byte[] sealNext(byte[] clear, int length) {
    return cipher.seal(nextNonce(), NO_AAD, clear, 0, length);
  }

  public byte[] openNext(byte[] sealed, int length) throws AEADBadTagException {
    return cipher.open(nextNonce(), NO_AAD, sealed, 0, length);
  }

  /** The base nonce, its last eight bytes XOR the chunk's number. */
  private byte[] nextNonce() {
    byte[] next = nonce.clone();
    for (int i = 0; i < 8; i++) next[11 - i] ^= (byte) (chunks >>> (8 * i));
    chunks++;
    return next;
  }
}
