package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class VaultTest {
  private final Vault vault = new Vault(new SecureRandom());

  @Test void opensWhatItSealed() {
    var label = Purpose.DESK_RECOVERY.label(new byte[16], new byte[4]);
    try (var pair = SealingPair.fromSeed(vault.fresh()); var secret = vault.fresh()) {
      byte[] sealed = vault.seal(secret, pair.publicKey(), label);

      assertEquals(1192, sealed.length);
      assertEquals(secret, vault.unseal(sealed, pair, label));
    }
  }

  @Test void opensWhatItLocked() {
    var label = Purpose.CASE_KEYS.label(new byte[16]);
    try (var key = vault.fresh()) {
      byte[] record = vault.lock(new byte[32], key, label);

      assertEquals(152, record.length);
      assertArrayEquals(new byte[32], vault.unlock(record, key, label));
    }
  }
}
