package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.vault.v1.PassphrasePrefix;
import org.junit.jupiter.api.Test;

class PassphraseLockTest {
  private static final byte[] MEMBER = Bytes.counted(0x20, 16);
  private static final char[] PHRASE = "seven quiet herons".toCharArray();
  private static final Secret PEPPER = Secret.copyOf(Bytes.counted(0x40, 32));
  private static final Secret SEED = Secret.copyOf(Bytes.counted(1, 32));
  private static final Argon2Lane LANE = new Argon2Lane("test", 1, 4);

  private final Vault vault = new Vault(Bytes.seeded("passphrase"));
  private final PassphraseLock lock = new PassphraseLock(vault, PEPPER, LANE);

  /** At the lowest cost that is accepted, so that many can be tried. */
  private byte[] cheap() {
    byte[] head = new PassphrasePrefix(0x0801, 19_456, 1, vault.random(16)).encoded();
    byte[] password = new String(PHRASE).getBytes();
    byte[] salt = Arrays.copyOfRange(head, 16, 32);
    try (var prk = LANE.derive(password, salt, PEPPER, 19_456, 1);
        var kek = Derive.hkdf(prk, new byte[0], "amparo.v1.passphrase.kek", 32)) {
      byte[] record = vault.lockRecord(SEED.expose(), kek, Purpose.MEMBER_SEED.label(head, MEMBER));
      return ByteBuffer.allocate(184).put(head).put(record).array();
    }
  }

  @Test void opensWithThePassphraseAlone() {
    byte[] locked = lock.lock(SEED, PHRASE, MEMBER);

    assertEquals(184, locked.length);
    assertEquals(SEED, lock.open(locked, PHRASE, MEMBER));
  }

  @Test void opensWhatWasLockedAtAnotherCost() {
    assertEquals(SEED, lock.open(cheap(), PHRASE, MEMBER));
  }

  @Test void readsOnePhraseFromTwoKeyboards() {
    byte[] locked = lock.lock(SEED, "paz y per\u00FA".toCharArray(), MEMBER);

    assertEquals(SEED, lock.open(locked, "paz y peru\u0301".toCharArray(), MEMBER));
  }

  @Test void refusesAnotherPhraseMemberOrPepper() {
    byte[] locked = cheap();
    var elsewhere = new PassphraseLock(vault, Secret.copyOf(new byte[32]), LANE);

    assertThrows(TamperedException.class, () -> lock.open(locked, "seven quiet heron".toCharArray(), MEMBER));
    assertThrows(TamperedException.class, () -> lock.open(locked, new char[0], MEMBER));
    assertThrows(TamperedException.class, () -> lock.open(locked, PHRASE, new byte[16]));
    assertThrows(TamperedException.class, () -> elsewhere.open(locked, PHRASE, MEMBER));
  }

  @Property(tries = 40) void refusesAnyFlippedBit(@ForAll @IntRange(max = 184 * 8 - 1) int bit) {
    byte[] locked = Bytes.flipped(cheap(), bit);

    assertThrows(TamperedException.class, () -> lock.open(locked, PHRASE, MEMBER));
  }

  @Test void refusesAnyOtherLengthBeforeItDerives() {
    byte[] locked = cheap();
    for (int length : new int[] {0, 7, 8, 31, 32, 183, 185, 400}) {
      refusesUnasked(Arrays.copyOf(locked, length));
    }
  }

  @Test void refusesCostsOutOfBoundsBeforeItTakesMemory() {
    int[][] costs = {{19_455, 3, 1}, {262_145, 3, 1}, {-1, 3, 1}, {65_536, 0, 1}, {65_536, 11, 1}, {65_536, -1, 1},
        {65_536, 3, 0}, {65_536, 3, 4}};
    for (int[] cost : costs) {
      byte[] locked = cheap();
      ByteBuffer.wrap(locked, 9, 7).putInt(cost[0]).putShort((short) cost[1]).put((byte) cost[2]);
      refusesUnasked(locked);
    }
    byte[] old = cheap();
    old[8] = 0x10;
    refusesUnasked(old);
  }

  /** Under an interrupt every derivation answers "busy": a refusal shows that none was asked for. */
  private void refusesUnasked(byte[] locked) {
    Thread.currentThread().interrupt();
    assertThrows(TamperedException.class, () -> lock.open(locked, PHRASE, MEMBER));
    assertTrue(Thread.interrupted());
  }

  @Test void worksAsHardForANameThatNobodyHas() {
    lock.sameWork(PHRASE);
  }

  @Test void locksAnewEachTime() {
    assertNotEquals(Bytes.hex(cheap()), Bytes.hex(cheap()));
  }
}
