package org.amparo.vault;

import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** A key pair that signs certificates and checkpoints (Ed25519, RFC 8032). */
public final class SigningPair implements AutoCloseable {
  private final Secret seed;
  private final byte[] publicKey;

  private SigningPair(Secret seed) {
    this.seed = seed;
    this.publicKey = new byte[Ed25519.PUBLIC_KEY_SIZE];
    Ed25519.generatePublicKey(seed.expose(), 0, publicKey, 0);
  }

  /** Copies the seed: closing the pair leaves the caller's own untouched. */
  public static SigningPair fromSeed(Secret seed) {
    if (seed.length() != Ed25519.SECRET_KEY_SIZE) throw new TamperedException();
    return new SigningPair(seed.copy());
  }

  public byte[] publicKey() {
    return publicKey.clone();
  }

  public byte[] sign(byte[] message) {
    var signature = new byte[Ed25519.SIGNATURE_SIZE];
    Ed25519.sign(seed.expose(), 0, message, 0, message.length, signature, 0);
    return signature;
  }

  /** False for anything that is no signature by this key, a malformed key included. */
  public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    return publicKey.length == Ed25519.PUBLIC_KEY_SIZE
        && signature.length == Ed25519.SIGNATURE_SIZE
        && Ed25519.validatePublicKeyFull(publicKey, 0)
        && Ed25519.verify(signature, 0, publicKey, 0, message, 0, message.length);
  }

  @Override
  public void close() {
    seed.close();
  }

  @Override
  public String toString() {
    return "[redacted]";
  }
}
