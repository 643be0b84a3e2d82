package org.amparo.desk.passkey;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.OptionalLong;
import org.amparo.platform.JsonBytes;
import org.amparo.vault.Derive;
import org.amparo.vault.PasskeySignature;

/**
 * Believes an assertion, or does not (WebAuthn §7.2): a challenge of ours for this front and purpose, not used before, from
 * our own page, for our own host, the person present and verified by their device, and signed by the key.
 */
public final class Witness {
  private static final int PARTY = 32;
  private static final int HEAD = PARTY + 1 + 4;
  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;

  private final Challenges challenges;

  public Witness(Challenges challenges) {
    this.challenges = challenges;
  }

  /**
   * @param key as it was registered, a SubjectPublicKeyInfo
   * @return the passkey's counter of uses, 0 if it has none; empty if anything does not fit
   */
  public OptionalLong counter(
      Assertion shown, PasskeySignature algorithm, byte[] key, Party party, String purpose) {
    boolean fits = isForUs(shown.data(), party) && isSigned(shown, algorithm, key)
        && isFromOurPage(shown.client(), party, purpose);
    return fits ? OptionalLong.of(Integer.toUnsignedLong(ByteBuffer.wrap(shown.data()).getInt(PARTY + 1)))
        : OptionalLong.empty();
  }

  private static boolean isForUs(byte[] data, Party party) {
    return data.length >= HEAD && Derive.same(Arrays.copyOf(data, PARTY), party.hash())
        && (data[PARTY] & PRESENT) != 0 && (data[PARTY] & VERIFIED) != 0;
  }

  private static boolean isSigned(Assertion shown, PasskeySignature algorithm, byte[] key) {
    byte[] client = Derive.sha256(shown.client());
    return algorithm.verify(key,
        ByteBuffer.allocate(shown.data().length + client.length).put(shown.data()).put(client).array(), shown.signature());
  }

  /** Last of all, for the challenge is used up by it. */
  private boolean isFromOurPage(byte[] client, Party party, String purpose) {
    try {
      JsonObject said = JsonBytes.read(client);
      return said.getString("type", "").equals("webauthn.get") && said.getString("origin", "").equals(party.origin())
          && !said.getBoolean("crossOrigin", false)
          && challenges.spend(said.getString("challenge", ""), party, purpose);
    } catch (JsonException e) {
      return false;   // signed by a passkey, but no browser's account
    }
  }
}
