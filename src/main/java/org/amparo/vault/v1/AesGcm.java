package org.amparo.vault.v1;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM through SunJCE by name; a key and nonce pair is used once, which is the caller's duty. */
public final class AesGcm {
  static final int TAG = 16;
  private static final int WARM_CALLS = 20_000;
  private static final int WARM_BYTES = 2048;

  private final Cipher cipher;
  private final SecretKeySpec key;

  AesGcm(byte[] key, int offset) {
    try {
      this.cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
      this.key = new SecretKeySpec(key, offset, 32, "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform has no AES-GCM", e);
    }
  }

  byte[] seal(byte[] nonce, byte[] aad, byte[] clear, int offset, int length) {
    try {
      return run(Cipher.ENCRYPT_MODE, nonce, aad, clear, offset, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM refused to seal", e);
    }
  }

  byte[] open(byte[] nonce, byte[] aad, byte[] sealed, int offset, int length) throws AEADBadTagException {
    if (length < TAG) throw new AEADBadTagException();
    try {
      return run(Cipher.DECRYPT_MODE, nonce, aad, sealed, offset, length);
    } catch (AEADBadTagException e) {
      throw e;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM refused to open", e);
    }
  }

  /** As {@code seal}, into an array that is there already; gives the length with its tag. */
  int sealInto(byte[] nonce, byte[] clear, int offset, int length, byte[] sealed) {
    try {
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(8 * TAG, nonce));
      return cipher.doFinal(clear, offset, length, sealed, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM refused to seal", e);
    }
  }

  /** As {@code open}, into an array that is there already; what lies in it counts only if this returns. */
  int openInto(byte[] nonce, byte[] sealed, int length, byte[] clear) throws AEADBadTagException {
    if (length < TAG) throw new AEADBadTagException();
    try {
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(8 * TAG, nonce));
      return cipher.doFinal(sealed, 0, length, clear, 0);
    } catch (AEADBadTagException e) {
      throw e;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM refused to open", e);
    }
  }

  private byte[] run(int mode, byte[] nonce, byte[] aad, byte[] in, int offset, int length)
      throws GeneralSecurityException {
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
    cipher.updateAAD(aad);
    return cipher.doFinal(in, offset, length);
  }

  /** Cold AES-GCM crawls at a fiftieth of its speed: both directions are run until the compiler has seen them. */
  public static void prewarm() {
    var gcm = new AesGcm(new byte[32], 0);
    var nonce = new byte[12];
    var none = new byte[0];
    var clear = new byte[WARM_BYTES];
    try {
      for (int i = 0; i < WARM_CALLS; i++) {
        nonce[0] = (byte) i;
        nonce[1] = (byte) (i >> 8);
        byte[] sealed = gcm.seal(nonce, none, clear, 0, clear.length);
        gcm.open(nonce, none, sealed, 0, sealed.length);
      }
    } catch (AEADBadTagException e) {
      throw new IllegalStateException("AES-GCM does not open what it sealed", e);
    }
  }
}
