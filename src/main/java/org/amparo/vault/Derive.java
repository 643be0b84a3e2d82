package org.amparo.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.amparo.vault.v1.Hkdf;

/** Keys and fingerprints that follow from others: HKDF and HMAC with SHA-256 (RFC 5869, RFC 2104). */
public final class Derive {
  private static final byte[] NO_SALT = new byte[0];

  private Derive() {}

  /** The key below {@code key} for one use: HKDF(key, "amparo.v1." + name), 32 bytes. */
  public static Secret sub(Secret key, String name) {
    return hkdf(key, NO_SALT, "amparo.v1." + name, 32);
  }

  public static Secret hkdf(Secret ikm, byte[] salt, String info, int length) {
    return Secret.owning(Hkdf.derive(ikm.expose(), salt, info.getBytes(StandardCharsets.US_ASCII), length));
  }

  /** SHA-256 of the parts in a row; parts of variable length need their lengths among them. */
  public static byte[] sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256", "SUN");
      for (byte[] part : parts) digest.update(part);
      return digest.digest();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform has no SHA-256", e);
    }
  }

  public static byte[] hmac(Secret key, byte[] message) {
    return Hkdf.hmac(Hkdf.Hash.SHA256, key.expose(), message);
  }

  /** Compares in the same time wherever the difference is. */
  public static boolean same(byte[] a, byte[] b) {
    return MessageDigest.isEqual(a, b);
  }
}
