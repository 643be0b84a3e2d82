package org.amparo.desk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.amparo.desk.passkey.Assertion;
import org.amparo.vault.Derive;
import org.amparo.vault.PasskeyHalf;
import org.amparo.vault.PasskeySignature;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;

/**
 * What record 0809 holds of a passkey. Its PRF stands with it, so that a change of the passphrase needs no passkey at hand:
 * whoever has the seed that it lies under needs it for nothing else.
 *
 * @param counter how often it was used, as it says itself; many always say 0
 * @param key a SubjectPublicKeyInfo
 * @param host the front it was made for: no other can ask for it
 */
public record Passkey(long counter, PasskeySignature algorithm, LocalDate made, byte[] prf, byte[] credential, byte[] key,
    String host, String name) {

  /** What every passkey is asked to make its PRF of; each makes another one of it. */
  public static byte[] salt() {
    return Derive.sha256("amparo.v1.passkey.prf".getBytes(StandardCharsets.US_ASCII));
  }

  static Passkey read(byte[] content) {
    var in = ByteBuffer.wrap(content);
    long counter = Integer.toUnsignedLong(in.getInt());
    var algorithm = PasskeySignature.of(in.getInt()).orElseThrow(TamperedException::new);
    var made = LocalDate.ofEpochDay(in.getInt());
    byte[] prf = new byte[PasskeyHalf.PRF];
    in.get(prf);
    return new Passkey(counter, algorithm, made, prf, next(in), next(in), text(next(in)), text(next(in)));
  }

  /** The caller erases it. */
  byte[] content() {
    byte[] hostBytes = host.getBytes(StandardCharsets.UTF_8);
    byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
    var out = ByteBuffer.allocate(3 * Integer.BYTES + prf.length + 4 * Short.BYTES + credential.length + key.length
            + hostBytes.length + nameBytes.length)
        .putInt((int) counter).putInt(algorithm.cose()).putInt((int) made.toEpochDay()).put(prf);
    for (byte[] part : new byte[][] {credential, key, hostBytes, nameBytes}) {
      out.putShort((short) part.length).put(part);
    }
    return out.array();
  }

  /** Whether this use comes later. A counter that does not grow is that of a copy, unless the passkey never counts. */
  boolean isOlderThan(long shown) {
    return shown > counter || shown == 0 && counter == 0;
  }

  Passkey usedAt(long shown) {
    return new Passkey(shown, algorithm, made, prf, credential, key, host, name);
  }

  boolean isOf(Assertion shown) {
    return Arrays.equals(credential, shown.credential());
  }

  /** By which its rows are found. */
  public byte[] hash() {
    return Derive.sha256(credential);
  }

  PasskeyHalf half() {
    return new PasskeyHalf(Secret.copyOf(prf), hash());
  }

  void erase() {
    Arrays.fill(prf, (byte) 0);
  }

  private static byte[] next(ByteBuffer in) {
    byte[] part = new byte[Short.toUnsignedInt(in.getShort())];
    in.get(part);
    return part;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Passkey[redacted]";
  }
}
