package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SharesTest {
  private static final Secret SEED = Secret.copyOf(Bytes.counted(9, 32));
  private static final RecipientKey RECOVERY = SealingPair.fromSeed(SEED).publicKey();
  private static final byte[] SET = Bytes.counted(0xA0, 8);
  private static final byte[] DESK = Bytes.counted(0xB0, 16);

  private final List<byte[]> shares = Shares.split(SEED, 3, 5, Bytes.seeded("shares"));

  private List<Share> printed(int... chosen) {
    return Arrays.stream(chosen)
        .mapToObj(i -> Shares.parse(Shares.print(shares.get(i), 3, 5, SET, DESK)))
        .toList();
  }

  @Test void anyThreeOfFiveGiveTheSeedBack() {
    for (int a = 0; a < 5; a++) {
      for (int b = a + 1; b < 5; b++) {
        for (int c = b + 1; c < 5; c++) {
          assertEquals(SEED, Shares.combine(List.of(shares.get(c), shares.get(a), shares.get(b))));
        }
      }
    }
    assertEquals(SEED, Shares.combine(shares));
  }

  @Test void numbersTheSharesFromOne() {
    for (int i = 0; i < 5; i++) assertEquals(i + 1, shares.get(i)[0]);
  }

  @Test void tooFewGiveAnotherSeedWithoutASign() {
    assertNotEquals(SEED, Shares.combine(shares.subList(0, 2)));
  }

  @Test void recoversOnlyTheCertifiedKey() {
    try (var pair = Shares.recover(printed(4, 0, 2), RECOVERY)) {
      assertEquals(RECOVERY, pair.publicKey());
    }
    assertThrows(TamperedException.class, () -> Shares.recover(printed(0, 1), RECOVERY));
    var elsewhere = SealingPair.fromSeed(Secret.copyOf(new byte[32])).publicKey();
    assertThrows(TamperedException.class, () -> Shares.recover(printed(0, 1, 2), elsewhere));
  }

  @Test void refusesTheSameShareTwice() {
    assertThrows(TamperedException.class, () -> Shares.combine(List.of(shares.get(0), shares.get(1), shares.get(0))));
    assertThrows(TamperedException.class, () -> Shares.combine(List.of()));
    assertThrows(TamperedException.class, () -> Shares.combine(List.of(shares.get(0))));
    assertThrows(TamperedException.class, () -> Shares.combine(List.of(new byte[33], shares.get(1))));
    assertThrows(TamperedException.class, () -> Shares.combine(List.of(new byte[3], shares.get(1))));
  }

  @Test void readsWhatItPrinted() {
    String text = Shares.print(shares.get(3), 3, 5, SET, DESK);
    String onTwoLines = text.substring(0, 40) + "\n " + text.substring(40);
    for (String typed : List.of(text, text.toUpperCase(Locale.ROOT), onTwoLines)) {
      try (var share = Shares.parse(typed)) {
        assertEquals(List.of(3, 5, 4), List.of(share.needed(), share.made(), share.x()));
        assertArrayEquals(SET, share.setId());
        assertArrayEquals(DESK, share.deskId());
        assertEquals("[redacted]", share.toString());
      }
    }
  }

  @Property(tries = 300) void refusesAnyMistypedLetter(
      @ForAll @IntRange(max = 120) int at, @ForAll @IntRange(max = 31) int letter) {
    String text = Shares.print(shares.get(0), 3, 5, SET, DESK);
    char other = "qpzry9x8gf2tvdw0s3jn54khce6mua7l".charAt(letter);
    if (text.charAt(at) == other) return;

    String typed = text.substring(0, at) + other + text.substring(at + 1);

    assertThrows(TamperedException.class, () -> Shares.parse(typed));
  }

  @Test void refusesWhatIsNoShare() {
    String text = Shares.print(shares.get(0), 3, 5, SET, DESK);
    for (String typed : List.of("", "amparoshare1", text.substring(1), text + "q", text.substring(0, 100),
        "A" + text.substring(1), text.replace('1', 'b'), "a".repeat(5000), "كود")) {
      assertThrows(TamperedException.class, () -> Shares.parse(typed));
    }
  }

  @Test void splitsOnlyWhatCanBeShared() {
    assertThrows(IllegalArgumentException.class, () -> Shares.split(SEED, 1, 5, Bytes.seeded("x")));
    assertThrows(IllegalArgumentException.class, () -> Shares.split(SEED, 6, 5, Bytes.seeded("x")));
    assertThrows(IllegalArgumentException.class, () -> Shares.split(SEED, 2, 256, Bytes.seeded("x")));
    var short31 = Secret.copyOf(new byte[31]);
    assertThrows(IllegalArgumentException.class, () -> Shares.split(short31, 2, 3, Bytes.seeded("x")));
  }
}
