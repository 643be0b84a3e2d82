package org.amparo.inspector.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Files broken in every way: a cleaner refuses them or cleans them for good, and never stumbles. */
class MutilatedFilesPropertyTest {
  private static final List<Map.Entry<String, byte[]>> WHOLE = new ArrayList<>(Laden.all().entrySet());

  @Provide
  Arbitrary<Map.Entry<String, byte[]>> whole() {
    return Arbitraries.of(WHOLE);
  }

  @Property(tries = 20000)
  void refusesOrCleansForGood(@ForAll("whole") Map.Entry<String, byte[]> whole, @ForAll long seed) throws IOException {
    var once = cleaned(whole.getKey(), mutilated(whole.getValue(), new Random(seed)));

    if (once.isPresent()) assertArrayEquals(once.get(), cleaned(whole.getKey(), once.get()).orElseThrow());
  }

  private static Optional<byte[]> cleaned(String mediaType, byte[] bytes) throws IOException {
    try {
      return Optional.of(Held.clean(mediaType, bytes).bytes());
    } catch (UncleanException refused) {
      return Optional.empty();
    }
  }

  /** Flips bits, writes extreme numbers, cuts out, doubles and cuts off. */
  private static byte[] mutilated(byte[] whole, Random chance) {
    var bytes = whole.clone();
    for (int i = chance.nextInt(4); i >= 0 && bytes.length > 8; i--) {
      int at = chance.nextInt(bytes.length - 4);
      switch (chance.nextInt(6)) {
        case 0 -> bytes[at] ^= (byte) (1 << chance.nextInt(8));
        case 1 -> bytes[at] = (byte) chance.nextInt();
        case 2 -> Arrays.fill(bytes, at, at + 1 + chance.nextInt(4), (byte) (chance.nextBoolean() ? 0xFF : 0));
        case 3 -> bytes[at] = (byte) (chance.nextBoolean() ? 0x7F : 0x80);
        case 4 -> bytes = Pieces.of(Pieces.part(bytes, 0, at), Pieces.part(bytes, at + chance.nextInt(4),
            bytes.length));
        default -> bytes = chance.nextInt(4) == 0 ? Pieces.part(bytes, 0, at)
            : Pieces.of(Pieces.part(bytes, 0, at + 4), Pieces.part(bytes, at, bytes.length));
      }
    }
    return bytes;
  }
}
