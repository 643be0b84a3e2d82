package org.amparo.vault.age;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.amparo.vault.RecipientKey;
import org.amparo.vault.v1.Bech32;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;

/** {@code mlkem768x25519}: the file key sealed with HPKE to an X-Wing key (RFC 9180, KEM 0x647A). */
record HybridRecipient(RecipientKey key) implements AgeRecipient {
  static final String PREFIX = "age1pq";
  static final String KIND = "mlkem768x25519";
  static final byte[] INFO = "age-encryption.org/mlkem768x25519".getBytes(StandardCharsets.US_ASCII);
  static final byte[] NO_AAD = new byte[0];
  private static final int RANDOM = 64;

  @Override
  public String print() {
    return Bech32.print(PREFIX, key.encoded());
  }

  @Override
  public boolean isQuantumSafe() {
    return true;
  }

  @Override
  public Stanza wrap(byte[] fileKey, SecureRandom random) {
    try {
      var to = new XWingPublicKeyParameters(key.encoded());
      var hpke = suite().setupBaseS(to, INFO, AgeFile.drawn(random, RANDOM));
      byte[] body = hpke.seal(NO_AAD, fileKey);
      return new Stanza(List.of(KIND, Base64Text.print(hpke.getEncapsulation())), body);
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("HPKE refused to seal", e);
    }
  }

  /** One object for each use: HPKE contexts count their messages. */
  static HPKE suite() {
    return new HPKE(HPKE.mode_base, HPKE.kem_X_WING, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
  }
}
