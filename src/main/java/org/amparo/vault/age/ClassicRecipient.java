package org.amparo.vault.age;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.amparo.vault.v1.Bech32;
import org.amparo.vault.v1.Hkdf;
import org.bouncycastle.math.ec.rfc7748.X25519;

/** {@code X25519}: the file key under a key agreed on with a one-use share; not safe from quantum computers. */
record ClassicRecipient(byte[] point) implements AgeRecipient {
  static final String PREFIX = "age";
  static final String KIND = "X25519";
  static final int LENGTH = 32;
  private static final byte[] INFO = "age-encryption.org/v1/X25519".getBytes(StandardCharsets.US_ASCII);

  /** Whether an agreement with it gives anything but zeros. */
  static boolean isPoint(byte[] point) {
    var probe = new byte[LENGTH];
    probe[0] = 8;
    return X25519.calculateAgreement(probe, 0, point, 0, new byte[LENGTH], 0);
  }

  @Override
  public String print() {
    return Bech32.print(PREFIX, point);
  }

  @Override
  public boolean isQuantumSafe() {
    return false;
  }

  @Override
  public Stanza wrap(byte[] fileKey, SecureRandom random) {
    byte[] once = AgeFile.drawn(random, LENGTH);
    var share = new byte[LENGTH];
    var agreed = new byte[LENGTH];
    X25519.scalarMultBase(once, 0, share, 0);
    if (!X25519.calculateAgreement(once, 0, point, 0, agreed, 0)) throw new IllegalStateException("a low-order key");
    var body = new byte[fileKey.length + ChaCha.TAG];
    wrapping(agreed, share, point).seal(new byte[ChaCha.NONCE], fileKey, fileKey.length, body);
    Arrays.fill(once, (byte) 0);
    return new Stanza(List.of(KIND, Base64Text.print(share)), body);
  }

  /** The key between both halves; the agreed bytes are erased. */
  static ChaCha wrapping(byte[] agreed, byte[] share, byte[] point) {
    byte[] salt = Arrays.copyOf(share, 2 * LENGTH);
    System.arraycopy(point, 0, salt, LENGTH, LENGTH);
    byte[] key = Hkdf.derive(agreed, salt, INFO, 32);
    Arrays.fill(agreed, (byte) 0);
    return new ChaCha(key);
  }
}
