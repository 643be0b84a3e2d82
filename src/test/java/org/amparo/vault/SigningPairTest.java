package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SigningPairTest {
  /** RFC 8032 §7.1, TEST 2. */
  private static final byte[] SEED = Bytes.hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
  private static final byte[] PUBLIC = Bytes.hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
  private static final byte[] MESSAGE = {0x72};
  private static final byte[] SIGNATURE = Bytes.hex(
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da",
      "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");

  @Test void signsAsPublished() {
    try (var pair = SigningPair.fromSeed(Secret.copyOf(SEED))) {
      assertArrayEquals(PUBLIC, pair.publicKey());
      assertArrayEquals(SIGNATURE, pair.sign(MESSAGE));
    }
    assertTrue(SigningPair.verify(PUBLIC, MESSAGE, SIGNATURE));
  }

  @Property(tries = 200) void noFlippedBitVerifies(@ForAll @IntRange(max = 511) int bit) {
    assertFalse(SigningPair.verify(PUBLIC, MESSAGE, Bytes.flipped(SIGNATURE, bit)));
    assertFalse(SigningPair.verify(Bytes.flipped(PUBLIC, bit / 2), MESSAGE, SIGNATURE));
    assertFalse(SigningPair.verify(PUBLIC, Bytes.flipped(MESSAGE, bit / 64), SIGNATURE));
  }

  @Test void malformedKeysAndSignaturesAreSimplyFalse() {
    assertFalse(SigningPair.verify(new byte[31], MESSAGE, SIGNATURE));
    assertFalse(SigningPair.verify(new byte[32], MESSAGE, SIGNATURE));
    assertFalse(SigningPair.verify(PUBLIC, MESSAGE, new byte[63]));
    assertFalse(SigningPair.verify(PUBLIC, MESSAGE, new byte[64]));
  }

  @Test void refusesASeedOfAnotherLength() {
    var short31 = Secret.copyOf(new byte[31]);

    assertThrows(TamperedException.class, () -> SigningPair.fromSeed(short31));
    assertThrows(TamperedException.class, () -> SealingPair.fromSeed(short31));
  }
}
