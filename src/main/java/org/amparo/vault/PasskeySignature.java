package org.amparo.vault;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;

/** Checks what a passkey signed: ES256 on P-256, or EdDSA on Ed25519 (COSE algorithms, RFC 9053), and no other. */
public enum PasskeySignature {
  ES256(-7, "EC", "SHA256withECDSA"),
  EDDSA(-8, "EdDSA", "Ed25519");

  private static final String PROVIDER = "SunEC";
  private static final int P256 = 256;

  private final int cose;
  private final String family;
  private final String scheme;

  PasskeySignature(int cose, String family, String scheme) {
    this.cose = cose;
    this.family = family;
    this.scheme = scheme;
  }

  /** The number that WebAuthn calls it by. */
  public int cose() {
    return cose;
  }

  public static Optional<PasskeySignature> of(int cose) {
    return Arrays.stream(values()).filter(each -> each.cose == cose).findFirst();
  }

  /** @param key a SubjectPublicKeyInfo (RFC 5280); false for anything that is no signature by it, whatever the bytes are */
  public boolean verify(byte[] key, byte[] message, byte[] signature) {
    try {
      var verifier = Signature.getInstance(scheme, PROVIDER);
      verifier.initVerify(key(key));
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;   // strangers' bytes: no key, another curve, or no signature
    }
  }

  private PublicKey key(byte[] encoded) throws GeneralSecurityException {
    var key = KeyFactory.getInstance(family, PROVIDER).generatePublic(new X509EncodedKeySpec(encoded));
    boolean fits = this == ES256 ? key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() == P256
        : key instanceof EdECPublicKey ed && ed.getParams().getName().equals("Ed25519");
    if (!fits) throw new InvalidKeyException("another curve");
    return key;
  }
}
