package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SecretTest {
  @Test void erasesTheBytesItOwns() {
    byte[] bytes = Bytes.counted(1, 32);
    var secret = Secret.owning(bytes);

    secret.close();

    assertArrayEquals(new byte[32], bytes);
    assertThrows(IllegalStateException.class, secret::expose);
    assertThrows(IllegalStateException.class, secret::copy);
  }

  @Test void leavesTheBytesItCopiedToTheirOwner() {
    byte[] bytes = Bytes.counted(1, 32);

    Secret.copyOf(bytes).close();

    assertArrayEquals(Bytes.counted(1, 32), bytes);
  }

  @Test void outlivesTheSecretItWasCopiedFrom() {
    var first = Secret.copyOf(Bytes.counted(1, 32));
    var second = first.copy();

    first.close();

    assertArrayEquals(Bytes.counted(1, 32), second.expose());
  }

  @Test void isEqualByItsBytesUntilItIsClosed() {
    var secret = Secret.copyOf(new byte[32]);
    var twin = Secret.copyOf(new byte[32]);
    assertEquals(secret, twin);
    assertEquals(secret.hashCode(), twin.hashCode());
    assertNotEquals(secret, Secret.copyOf(Bytes.counted(0, 32)));
    assertNotEquals(secret, Secret.copyOf(new byte[31]));

    twin.close();

    assertNotEquals(secret, twin);
  }

  @Test void printsNothingOfItself() {
    assertEquals("[redacted]", Secret.copyOf(Bytes.counted(0, 32)).toString());
    assertEquals("[redacted]", SealingPair.fromSeed(Secret.copyOf(new byte[32])).toString());
    assertEquals("[redacted]", SigningPair.fromSeed(Secret.copyOf(new byte[32])).toString());
  }

  @Test void pairsKeepTheirOwnCopyOfTheSeed() {
    var seed = Secret.copyOf(Bytes.counted(0, 32));
    var pair = SealingPair.fromSeed(seed);

    seed.close();

    assertArrayEquals(Bytes.counted(0, 32), pair.seed().expose());
    pair.close();
    assertThrows(IllegalStateException.class, pair::seed);
  }

  @Test void theRefusalCarriesNothing() {
    var refusal = new TamperedException();

    assertEquals(null, refusal.getMessage());
    assertEquals(null, refusal.getCause());
  }
}
