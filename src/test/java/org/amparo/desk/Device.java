package org.amparo.desk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Map;
import org.amparo.desk.passkey.Assertion;
import org.amparo.vault.Derive;
import org.amparo.vault.PasskeySignature;
import org.amparo.vault.Secret;

/** A passkey made from the specification (WebAuthn §5.8.1, §6.1) and not from our own classes; a test bends what it says. */
final class Device {
  static final int PRESENT = 1;
  static final int VERIFIED = 4;

  final PasskeySignature algorithm;
  private final KeyPair pair;
  private final byte[] id;
  private final byte[] prf;
  String type = "webauthn.get";
  String origin = "http://desk.localhost:26000";
  String host = "desk.localhost";
  int flags = PRESENT | VERIFIED;
  int counter;

  Device(PasskeySignature algorithm, int seed) {
    this.algorithm = algorithm;
    this.id = Derive.sha256(new byte[] {(byte) seed});
    this.prf = Derive.sha256(new byte[] {(byte) seed, 1});
    try {
      var generator = KeyPairGenerator.getInstance(algorithm == PasskeySignature.ES256 ? "EC" : "Ed25519");
      if (algorithm == PasskeySignature.ES256) generator.initialize(256);
      pair = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] key() {
    return pair.getPublic().getEncoded();
  }

  byte[] prf() {
    return prf;
  }

  byte[] hash() {
    return Derive.sha256(id);
  }

  Assertion shows(String challenge) {
    byte[] client = ("{\"type\":\"" + type + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + origin
        + "\",\"crossOrigin\":false}").getBytes(StandardCharsets.UTF_8);
    byte[] data = ByteBuffer.allocate(37).put(Derive.sha256(host.getBytes(StandardCharsets.US_ASCII)))
        .put((byte) flags).putInt(counter).array();
    return new Assertion(id, data, client, signed(data, client), Secret.copyOf(prf));
  }

  private byte[] signed(byte[] data, byte[] client) {
    try {
      var signer = Signature.getInstance(
          Map.of(PasskeySignature.ES256, "SHA256withECDSA", PasskeySignature.EDDSA, "Ed25519").get(algorithm));
      signer.initSign(pair.getPrivate());
      signer.update(data);
      signer.update(Derive.sha256(client));
      return signer.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
