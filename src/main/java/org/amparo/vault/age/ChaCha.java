package org.amparo.vault.age;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** ChaCha20-Poly1305 of the platform (RFC 8439) under one key; a nonce is used once. */
final class ChaCha {
  static final int TAG = 16;
  static final int NONCE = 12;
  private final Cipher cipher;
  private final SecretKeySpec key;

  ChaCha(byte[] key) {
    this.key = new SecretKeySpec(key, "ChaCha20");
    try {
      this.cipher = Cipher.getInstance("ChaCha20-Poly1305", "SunJCE");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform has no ChaCha20-Poly1305", e);
    }
  }

  /** Writes the sealed bytes into {@code into}, and says how many. */
  int seal(byte[] nonce, byte[] clear, int length, byte[] into) {
    try {
      cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(nonce));
      return cipher.doFinal(clear, 0, length, into, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("ChaCha20-Poly1305 refused to seal", e);
    }
  }

  byte[] open(byte[] nonce, byte[] sealed, int length) throws AEADBadTagException {
    if (length < TAG) throw new AEADBadTagException();
    try {
      cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(nonce));
      return cipher.doFinal(sealed, 0, length);
    } catch (AEADBadTagException e) {
      throw e;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("ChaCha20-Poly1305 refused to open", e);
    }
  }
}
