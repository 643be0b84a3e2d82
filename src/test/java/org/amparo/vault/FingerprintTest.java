package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final String STATE_AFTER_100 = "000000000000000000000000000000646c69017d0ec50641de6d1abdce75003d11218e34"
      + "b3c98da12ff25b8982156de400000009c0c7ced5dce3eaf1f8ff060d141b222930373e454c535a61686f767d848b9299a0a7aeb509";

  /** FIPS 180-4's example, B.1 of its predecessor. */
  @Test void givesThePublishedHash() {
    for (var fingerprint : List.of(Fingerprint.begin(), Fingerprint.atOnce())) {
      fingerprint.update("abc".getBytes(StandardCharsets.US_ASCII), 0, 3);

      assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Bytes.hex(fingerprint.digest()));
    }
  }

  @Property(tries = 200) void givesTheSameHoweverOftenItIsLaidAside(
      @ForAll @Size(max = 8) List<@IntRange(max = 300) Integer> slices) {
    byte[] content = CobblestoneFile.content(slices.stream().mapToInt(Integer::intValue).sum());
    var atOnce = Fingerprint.atOnce();
    atOnce.update(content, 0, content.length);
    var fingerprint = Fingerprint.begin();
    int at = 0;
    for (int slice : slices) {
      fingerprint = Fingerprint.resume(fingerprint.state());
      fingerprint.update(content, at, slice);
      at += slice;
    }

    assertArrayEquals(atOnce.digest(), fingerprint.digest());
  }

  /** An upload under way outlives an update of the library. */
  @Test void goesOnFromAStateOfAnEarlierVersion() {
    var fingerprint = Fingerprint.resume(Bytes.hex(STATE_AFTER_100));
    fingerprint.update(CobblestoneFile.content(200), 100, 100);

    assertEquals(Bytes.sha256(CobblestoneFile.content(200)), Bytes.hex(fingerprint.digest()));
  }

  @Test void refusesWhatIsNoState() {
    byte[] state = Fingerprint.begin().state();

    assertThrows(TamperedException.class, () -> Fingerprint.resume(new byte[0]));
    assertThrows(TamperedException.class, () -> Fingerprint.resume(Arrays.copyOf(state, state.length - 1)));
    assertThrows(TamperedException.class, () -> Fingerprint.resume(Arrays.copyOf(state, state.length + 1)));
    assertThrows(TamperedException.class, () -> Fingerprint.resume(Bytes.counted(0xA0, state.length)));
  }

  @Test void hasNoStateAtOnce() {
    assertThrows(IllegalStateException.class, Fingerprint.atOnce()::state);
  }
}
