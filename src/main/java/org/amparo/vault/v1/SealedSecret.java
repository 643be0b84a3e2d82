package org.amparo.vault.v1;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;

/** Type 1: 32 secret bytes for the owner of an X-Wing key (RFC 9180 base mode; FORMAT.md, "Type 1"). */
public final class SealedSecret {
  public static final int LENGTH = 1192;
  /** What one encapsulation draws: 32 bytes for ML-KEM, 32 for X25519. */
  public static final int RANDOM = 64;
  private static final int TYPE = 1;
  private static final int FINGERPRINT = 16;
  private static final int PREFIX = Header.LENGTH + FINGERPRINT;
  private static final int ENCAPSULATED = 1120;
  private static final int SECRET = 32;

  private SealedSecret() {}

  public static byte[] seal(byte[] secret, XWingPublicKeyParameters to, int purpose, byte[] context, byte[] random)
      throws AEADBadTagException {
    if (secret.length != SECRET) throw new IllegalArgumentException("32 bytes are sealed, not " + secret.length);
    byte[] prefix = Bytes.join(Header.of(TYPE, purpose), fingerprint(to));
    try {
      var hpke = suite().setupBaseS(to, Bytes.info("amparo.v1.seal", purpose), random);
      return Bytes.join(prefix, hpke.getEncapsulation(), hpke.seal(Bytes.join(prefix, context), secret));
    } catch (InvalidCipherTextException | IllegalStateException | IllegalArgumentException e) {
      throw refused(e);
    }
  }

  public static byte[] open(byte[] sealed, XWingPrivateKeyParameters mine, int purpose, byte[] context)
      throws AEADBadTagException {
    if (sealed.length != LENGTH) throw new AEADBadTagException();
    Header.check(sealed, TYPE, purpose);
    byte[] prefix = Arrays.copyOf(sealed, PREFIX);
    byte[] to = Arrays.copyOfRange(sealed, Header.LENGTH, PREFIX);
    var publicKey = mine.getPublicKeyParameters();
    if (!MessageDigest.isEqual(to, fingerprint(publicKey))) throw new AEADBadTagException();
    byte[] encapsulated = Arrays.copyOfRange(sealed, PREFIX, PREFIX + ENCAPSULATED);
    byte[] ciphertext = Arrays.copyOfRange(sealed, PREFIX + ENCAPSULATED, LENGTH);
    try {
      var pair = new AsymmetricCipherKeyPair(publicKey, mine);
      var hpke = suite().setupBaseR(encapsulated, pair, Bytes.info("amparo.v1.seal", purpose));
      return hpke.open(Bytes.join(prefix, context), ciphertext);
    } catch (InvalidCipherTextException | IllegalStateException | IllegalArgumentException e) {
      throw refused(e);
    }
  }

  /** One object for each use: HPKE contexts count their messages. */
  private static HPKE suite() {
    return new HPKE(HPKE.mode_base, HPKE.kem_X_WING, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
  }

  private static byte[] fingerprint(XWingPublicKeyParameters key) {
    try {
      return Arrays.copyOf(MessageDigest.getInstance("SHA-256", "SUN").digest(key.getEncoded()), FINGERPRINT);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform has no SHA-256", e);
    }
  }

  /** A low-order point shows as an unchecked error of the library: hostile bytes all the same. */
  private static AEADBadTagException refused(Exception cause) {
    var refused = new AEADBadTagException();
    refused.initCause(cause);
    return refused;
  }
}
