package org.amparo.vault;

/**
 * What a passkey adds to a passphrase.
 *
 * @param prf the 32 bytes that the passkey makes of our salt (WebAuthn Level 3, prf extension)
 * @param credential SHA-256 of the passkey's credential id
 */
public record PasskeyHalf(Secret prf, byte[] credential) {
  public static final int PRF = 32;

  public PasskeyHalf {
    if (prf.length() != PRF || credential.length != 32) throw new TamperedException();
    credential = credential.clone();
  }

  @Override
  public byte[] credential() {
    return credential.clone();
  }

  @Override
  public String toString() {
    return "PasskeyHalf[redacted]";
  }
}
