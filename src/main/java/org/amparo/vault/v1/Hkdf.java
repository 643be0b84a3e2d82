package org.amparo.vault.v1;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Many keys from one (RFC 5869), over the platform's HMAC. */
public final class Hkdf {
  /** The hash below the HMAC. */
  public enum Hash {
    SHA256("HmacSHA256", 32),
    SHA512("HmacSHA512", 64);

    private final String mac;
    private final int length;

    Hash(String mac, int length) {
      this.mac = mac;
      this.length = length;
    }
  }

  private Hkdf() {}

  /** Extract, then expand, with SHA-256. */
  public static byte[] derive(byte[] ikm, byte[] salt, byte[] info, int length) {
    byte[] prk = extract(ikm, salt);
    try {
      return expand(Hash.SHA256, prk, info, length);
    } finally {
      Arrays.fill(prk, (byte) 0);
    }
  }

  /** RFC 5869 §2.2; an empty salt stands for a block of zeros. */
  public static byte[] extract(byte[] ikm, byte[] salt) {
    return hmac(Hash.SHA256, salt.length == 0 ? new byte[Hash.SHA256.length] : salt, ikm);
  }

  /** RFC 5869 §2.3. */
  public static byte[] expand(Hash hash, byte[] prk, byte[] info, int length) {
    if (length < 1 || length > 255 * hash.length) throw new IllegalArgumentException("HKDF cannot give " + length);
    var okm = new byte[length];
    var block = new byte[0];
    int at = 0;
    for (int i = 1; at < length; i++) {
      byte[] next = hmac(hash, prk, Bytes.join(block, info, new byte[] {(byte) i}));
      Arrays.fill(block, (byte) 0);
      block = next;
      int part = Math.min(block.length, length - at);
      System.arraycopy(block, 0, okm, at, part);
      at += part;
    }
    Arrays.fill(block, (byte) 0);
    return okm;
  }

  public static byte[] hmac(Hash hash, byte[] key, byte[] message) {
    try {
      var mac = Mac.getInstance(hash.mac, "SunJCE");
      mac.init(new SecretKeySpec(key, hash.mac));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform has no " + hash.mac, e);
    }
  }
}
