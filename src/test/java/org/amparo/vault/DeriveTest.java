package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DeriveTest {
  private static final Secret KEY = Secret.copyOf(Bytes.counted(0, 32));

  @Test void subKeysAreNamedAndApart() {
    assertEquals(Derive.hkdf(KEY, new byte[0], "amparo.v1.ck.answers", 32), Derive.sub(KEY, "ck.answers"));
    assertNotEquals(Derive.sub(KEY, "ck.answers"), Derive.sub(KEY, "ck.identity"));
    assertEquals(32, Derive.sub(KEY, "ck.line").length());
  }

  /** RFC 4231 §4.3, test case 2. */
  @Test void authenticatesAsPublished() {
    var jefe = Secret.copyOf("Jefe".getBytes(StandardCharsets.US_ASCII));
    byte[] mac = Derive.hmac(jefe, "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII));

    assertEquals("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", Bytes.hex(mac));
  }

  /** FIPS 180-4 example "abc". */
  @Test void hashesThePartsInARow() {
    byte[] abc = {'a', 'b', 'c'};

    assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Bytes.sha256(abc));
    assertArrayEquals(Derive.sha256(abc), Derive.sha256(new byte[] {'a'}, new byte[0], new byte[] {'b', 'c'}));
  }

  @Test void comparesByContent() {
    assertTrue(Derive.same(new byte[] {1, 2}, new byte[] {1, 2}));
    assertFalse(Derive.same(new byte[] {1, 2}, new byte[] {1, 3}));
    assertFalse(Derive.same(new byte[] {1, 2}, new byte[] {1}));
  }

  @Test void refusesLengthsThatHkdfCannotGive() {
    assertThrows(IllegalArgumentException.class, () -> Derive.hkdf(KEY, new byte[0], "x", 0));
    assertThrows(IllegalArgumentException.class, () -> Derive.hkdf(KEY, new byte[0], "x", 255 * 32 + 1));
  }

  @Property void paddingNeverShrinksAndCostsATwelfth(@ForAll @LongRange(min = 1, max = 1L << 40) long length) {
    long padded = EvidenceStream.padded(length);

    assertTrue(padded >= length);
    assertTrue(padded - length <= 0.12 * length, () -> length + " became " + padded);
    assertEquals(padded, EvidenceStream.padded(padded));
  }

  @Test void padsToKnownSteps() {
    long[] given = {0, 1, 2, 8, 9, 15, 64, 65, 100, 1000, 1025, 100_000, 10_000_001};
    long[] steps = {0, 1, 2, 8, 10, 16, 64, 72, 104, 1024, 1088, 100_352, 10_223_616};
    for (int i = 0; i < given.length; i++) assertEquals(steps[i], EvidenceStream.padded(given[i]), "of " + given[i]);
  }
}
