package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.security.Security;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VaultTest {
  private static final Label RECOVERY = Purpose.DESK_RECOVERY.label(new byte[16], new byte[4]);
  private static final Label CASE_KEYS = Purpose.CASE_KEYS.label(new byte[16]);

  private final Vault vault = new Vault(new SecureRandom());

  @Test void sealsThirtyTwoBytesIn1192() {
    try (var pair = SealingPair.fromSeed(vault.fresh()); var secret = vault.fresh()) {
      byte[] sealed = vault.seal(secret, pair.publicKey(), RECOVERY);

      assertEquals(1192, sealed.length);
      assertEquals(secret, vault.unseal(sealed, pair, RECOVERY));
    }
  }

  @Test void locksThirtyTwoBytesIn152AndAnEmptyAnswerIn1112() {
    try (var key = vault.fresh()) {
      byte[] record = vault.lock(new byte[32], key, CASE_KEYS);

      assertEquals(152, record.length);
      assertArrayEquals(new byte[32], vault.unlock(record, key, CASE_KEYS));
      assertEquals(1112, vault.lock(new byte[0], key, Purpose.IDENTITY.label(new byte[16])).length);
    }
  }

  @Test void neverWritesTheSameBytesTwice() {
    try (var pair = SealingPair.fromSeed(vault.fresh()); var key = vault.fresh()) {
      byte[] record = vault.lock(new byte[32], key, CASE_KEYS);
      byte[] sealed = vault.seal(key, pair.publicKey(), RECOVERY);

      assertFalse(Arrays.equals(record, vault.lock(new byte[32], key, CASE_KEYS)));
      assertFalse(Arrays.equals(sealed, vault.seal(key, pair.publicKey(), RECOVERY)));
      assertNotEquals(vault.fresh(), vault.fresh());
    }
  }

  @Test void locksLongContentsWhole() {
    byte[] content = Bytes.counted(0, 300_000);
    try (var key = vault.fresh()) {
      assertArrayEquals(content, vault.unlock(vault.lock(content, key, CASE_KEYS), key, CASE_KEYS));
    }
  }

  @Test void refusesKeysOfAnotherLength() {
    var short16 = Secret.copyOf(new byte[16]);

    assertThrows(TamperedException.class, () -> vault.lock(new byte[1], short16, CASE_KEYS));
    assertThrows(TamperedException.class, () -> vault.unlock(new byte[152], short16, CASE_KEYS));
  }

  @Test void refusesPublicKeysThatAreNone() {
    byte[] good = SealingPair.fromSeed(vault.fresh()).publicKey().encoded();
    byte[] tooLarge = good.clone();
    Arrays.fill(tooLarge, 0, 1184, (byte) 0xFF);

    assertThrows(TamperedException.class, () -> RecipientKey.of(new byte[0]));
    assertThrows(TamperedException.class, () -> RecipientKey.of(Arrays.copyOf(good, 1215)));
    assertThrows(TamperedException.class, () -> RecipientKey.of(Arrays.copyOf(good, 1217)));
    assertThrows(TamperedException.class, () -> RecipientKey.of(tooLarge));
    assertEquals(RecipientKey.of(good).hashCode(), RecipientKey.of(good).hashCode());
    assertEquals(RecipientKey.of(good), RecipientKey.of(good));
    assertArrayEquals(Derive.sha256(good), RecipientKey.of(good).fingerprint());
  }

  /** A point of low order would make the X25519 half known to everyone. */
  @Test void refusesToSealToALowOrderPoint() {
    byte[] weak = SealingPair.fromSeed(vault.fresh()).publicKey().encoded();
    Arrays.fill(weak, 1184, 1216, (byte) 0);
    var key = RecipientKey.of(weak);
    var secret = vault.fresh();

    assertThrows(TamperedException.class, () -> vault.seal(secret, key, RECOVERY));
  }

  @Test void warmsUpWithoutRegisteringAProvider() {
    Vault.prewarm();

    assertNull(Security.getProvider("BC"));
  }
}
