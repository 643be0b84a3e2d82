package org.amparo.vault;

import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;

/** A key pair that secrets are sealed to (X-Wing, RFC 9180 KEM 0x647A); its 32-byte seed is the whole private key. */
public final class SealingPair implements AutoCloseable {
  private final Secret seed;
  private final XWingPrivateKeyParameters key;
  private final RecipientKey publicKey;

  private SealingPair(Secret seed) {
    this.seed = seed;
    this.key = new XWingPrivateKeyParameters(seed.expose());
    this.publicKey = new RecipientKey(key.getPublicKeyParameters());
  }

  /** Copies the seed: closing the pair leaves the caller's own untouched. */
  public static SealingPair fromSeed(Secret seed) {
    if (seed.length() != 32) throw new TamperedException();
    return new SealingPair(seed.copy());
  }

  public RecipientKey publicKey() {
    return publicKey;
  }

  public Secret seed() {
    return seed.copy();
  }

  XWingPrivateKeyParameters parameters() {
    seed.expose();
    return key;
  }

  /** Erases the seed; the library's expanded key cannot be erased and is left to the collector. */
  @Override
  public void close() {
    seed.close();
  }

  @Override
  public String toString() {
    return "[redacted]";
  }
}
