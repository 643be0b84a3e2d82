package org.amparo.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The six digits that an authenticator shows for a step of 30 seconds (RFC 6238 over RFC 4226, HMAC-SHA-1). */
public final class OneTimeCode {
  public static final int STEP_SECONDS = 30;
  private static final int MODULUS = 1_000_000;

  private OneTimeCode() {}

  public static String at(Secret secret, long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1", "SunJCE");
      mac.init(new SecretKeySpec(secret.expose(), "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int offset = hash[hash.length - 1] & 0x0F;
      int truncated = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFF_FFFF;
      return String.format(Locale.ROOT, "%06d", truncated % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform has no HMAC-SHA-1", e);
    }
  }
}
