package org.amparo.vault;

import static org.amparo.vault.CobblestoneFile.CHUNK;
import static org.amparo.vault.CobblestoneFile.CONTEXT;
import static org.amparo.vault.CobblestoneFile.HEADER;
import static org.amparo.vault.CobblestoneFile.KEY;
import static org.amparo.vault.CobblestoneFile.SALT;
import static org.amparo.vault.CobblestoneFile.SEALED_CHUNK;
import static org.amparo.vault.CobblestoneFile.content;
import static org.amparo.vault.CobblestoneFile.lying;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EvidenceOpeningTest {
  private static byte[] sealed(int length) {
    var out = new ByteArrayOutputStream();
    var sealing = EvidenceSealing.under(KEY, CONTEXT, SALT);
    out.writeBytes(sealing.header());
    out.writeBytes(sealing.seal(content(length), 0, length));
    out.writeBytes(sealing.finish(0));
    return out.toByteArray();
  }

  private static EvidenceOpening opening(byte[] sealed) throws IOException {
    return EvidenceOpening.under(lying(sealed), KEY, CONTEXT);
  }

  private static byte[] read(EvidenceOpening opening, long at, int length) throws IOException {
    var into = new byte[length];
    return Arrays.copyOf(into, opening.read(at, into, 0, length));
  }

  private static byte[] whole(byte[] sealed) throws IOException {
    try (var opening = opening(sealed)) {
      return opening.from(0, Long.MAX_VALUE).readAllBytes();
    }
  }

  private static void refuses(byte[] sealed) {
    assertThrows(TamperedException.class, () -> whole(sealed));
  }

  @Provide Arbitrary<Integer> lengths() {
    return Arbitraries.oneOf(
        Arbitraries.of(0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK - 1),
        Arbitraries.integers().between(0, 60_000));
  }

  @Property(tries = 200) void readsAtAnyPlaceWhatReadingAllGives(@ForAll("lengths") int length,
      @ForAll @IntRange(max = 70_000) int at, @ForAll @IntRange(max = 40_000) int part) throws IOException {
    byte[] all = content(length);
    try (var opening = opening(sealed(length))) {
      assertEquals(length, opening.length());
      byte[] expected = at >= length ? new byte[0] : Arrays.copyOfRange(all, at, Math.min(length, at + part));

      assertArrayEquals(expected, read(opening, at, part));
      assertArrayEquals(expected, opening.from(at, part).readAllBytes());
      assertArrayEquals(all, opening.from(0, length).readAllBytes());
    }
  }

  @Property(tries = 200) void refusesAnyFlippedBit(@ForAll("lengths") int length, @ForAll int at) {
    byte[] sealed = sealed(length);

    refuses(Bytes.flipped(sealed, Math.floorMod(at, 8 * sealed.length)));
  }

  @Property(tries = 200) void opensNothingOfAFileThatWasCutOrLengthened(
      @ForAll("lengths") int length, @ForAll @IntRange(max = 90_000) int other) {
    byte[] sealed = sealed(length);
    if (other == sealed.length) return;

    assertThrows(TamperedException.class, () -> opening(Arrays.copyOf(sealed, other)));
  }

  @Test void opensNothingOfAFileThatWasCutAtAChunk() {
    byte[] sealed = sealed(3 * CHUNK + 5);
    for (int chunks = 0; chunks <= 3; chunks++) {
      byte[] cut = Arrays.copyOf(sealed, HEADER + chunks * SEALED_CHUNK);
      assertThrows(TamperedException.class, () -> opening(cut));
    }
  }

  @Test void opensNothingWhereTheLastChunkIsAnotherFiles() {
    byte[] first = sealed(CHUNK + 5);
    byte[] second = sealed(2 * CHUNK + 5);
    System.arraycopy(second, HEADER + 2 * SEALED_CHUNK, first, HEADER + SEALED_CHUNK, 5 + 16);

    assertThrows(TamperedException.class, () -> opening(first));
  }

  @Test void refusesChunksThatChangedPlaces() throws IOException {
    byte[] sealed = sealed(3 * CHUNK + 5);
    byte[] swapped = sealed.clone();
    System.arraycopy(sealed, HEADER, swapped, HEADER + SEALED_CHUNK, SEALED_CHUNK);
    System.arraycopy(sealed, HEADER + SEALED_CHUNK, swapped, HEADER, SEALED_CHUNK);

    refuses(swapped);
  }

  @Test void handsOutNoByteOfAChunkThatWasTouched() throws IOException {
    byte[] touched = Bytes.flipped(sealed(3 * CHUNK), 8 * (HEADER + SEALED_CHUNK + 9));
    try (var opening = opening(touched)) {
      assertArrayEquals(content(CHUNK), read(opening, 0, CHUNK));
      var into = new byte[CHUNK];

      assertThrows(TamperedException.class, () -> opening.read(CHUNK, into, 0, CHUNK));
      assertThrows(TamperedException.class, () -> opening.read(CHUNK + 1, into, 0, 1));

      assertArrayEquals(new byte[CHUNK], into);
      assertArrayEquals(content(CHUNK), read(opening, 0, CHUNK));
    }
  }

  @Test void refusesAnotherKeyAndAnotherFile() {
    byte[] sealed = sealed(100);
    var other = Secret.copyOf(new byte[32]);

    assertThrows(TamperedException.class, () -> EvidenceOpening.under(lying(sealed), other, CONTEXT));
    assertThrows(TamperedException.class, () -> EvidenceOpening.of(lying(sealed), KEY, Bytes.counted(0, 16)));
  }
}
