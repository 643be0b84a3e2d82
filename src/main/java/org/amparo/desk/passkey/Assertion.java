package org.amparo.desk.passkey;

import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amparo.vault.Derive;
import org.amparo.vault.PasskeyHalf;
import org.amparo.vault.Secret;

/**
 * What a browser brings when somebody shows a passkey (WebAuthn §5.2.2); nothing of it is believed yet.
 *
 * @param credential the passkey's id
 * @param data the authenticator's own account of what it did
 * @param client the browser's account of it, in JSON
 * @param signature by the passkey over {@code data} and SHA-256 of {@code client}
 * @param prf what the passkey makes of our salt
 */
public record Assertion(byte[] credential, byte[] data, byte[] client, byte[] signature, Secret prf)
    implements AutoCloseable {
  private static final int LONGEST_ID = 1023;
  private static final int LONGEST = 4096;

  /** @param field gives what a field of the form holds; empty if anything is missing, PRF included, or too long */
  public static Optional<Assertion> of(UnaryOperator<String> field) {
    var credential = bytes(field.apply("credential"), LONGEST_ID);
    var data = bytes(field.apply("data"), LONGEST);
    var client = bytes(field.apply("client"), LONGEST);
    var signature = bytes(field.apply("signature"), LONGEST);
    var prf = bytes(field.apply("prf"), PasskeyHalf.PRF).filter(made -> made.length == PasskeyHalf.PRF);
    if (credential.isEmpty() || data.isEmpty() || client.isEmpty() || signature.isEmpty() || prf.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Assertion(credential.get(), data.get(), client.get(), signature.get(), Secret.owning(prf.get())));
  }

  /** What a field holds in base64url, of at most so many bytes. */
  public static Optional<byte[]> bytes(String typed, int most) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(typed);
      return bytes.length > 0 && bytes.length <= most ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();   // not base64url: nothing that our script sends
    }
  }

  /** By which a passkey's rows are found. */
  public byte[] hash() {
    return Derive.sha256(credential);
  }

  /** What it adds to the passphrase; lives as long as this. */
  public PasskeyHalf half() {
    return new PasskeyHalf(prf, hash());
  }

  @Override
  public void close() {
    prf.close();
  }

  @Override
  public String toString() {
    return "Assertion[redacted]";
  }
}
