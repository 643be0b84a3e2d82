package org.amparo.vault;

import java.util.Arrays;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;

/** The public half of a {@link SealingPair}: whom a secret is sealed to (X-Wing, 1216 bytes). */
public final class RecipientKey {
  public static final int LENGTH = 1216;
  private final XWingPublicKeyParameters key;
  private final byte[] fingerprint;

  RecipientKey(XWingPublicKeyParameters key) {
    this.key = key;
    this.fingerprint = Derive.sha256(key.getEncoded());
  }

  /** Reads a key; what is no X-Wing key (length, ML-KEM modulus check) is a {@link TamperedException}. */
  public static RecipientKey of(byte[] encoded) {
    if (encoded.length != LENGTH) throw new TamperedException();
    try {
      return new RecipientKey(new XWingPublicKeyParameters(encoded));
    } catch (IllegalArgumentException e) {
      throw new TamperedException();
    }
  }

  XWingPublicKeyParameters parameters() {
    return key;
  }

  public byte[] encoded() {
    return key.getEncoded();
  }

  /** SHA-256 of the encoded key. */
  public byte[] fingerprint() {
    return fingerprint.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecipientKey that && Derive.same(fingerprint, that.fingerprint);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(fingerprint);
  }
}
