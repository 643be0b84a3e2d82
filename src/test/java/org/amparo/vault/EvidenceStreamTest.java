package org.amparo.vault;

import static org.amparo.vault.CobblestoneFile.CHUNK;
import static org.amparo.vault.CobblestoneFile.CONTEXT;
import static org.amparo.vault.CobblestoneFile.HEADER;
import static org.amparo.vault.CobblestoneFile.KEY;
import static org.amparo.vault.CobblestoneFile.SALT;
import static org.amparo.vault.CobblestoneFile.SEALED_CHUNK;
import static org.amparo.vault.CobblestoneFile.content;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceStreamTest {
  private static byte[] sealed(byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var stream = EvidenceStream.sealing(out, KEY, CONTEXT, SALT)) {
      stream.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] opened(byte[] sealed, Secret key, byte[] context) throws IOException {
    try (var stream = EvidenceStream.opening(new ByteArrayInputStream(sealed), key, context)) {
      return stream.readAllBytes();
    }
  }

  private static void refuses(byte[] sealed) {
    assertThrows(TamperedException.class, () -> opened(sealed, KEY, CONTEXT));
  }

  @Provide Arbitrary<Integer> lengths() {
    return Arbitraries.oneOf(
        Arbitraries.of(0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK - 1),
        Arbitraries.integers().between(0, 60_000));
  }

  /** Cross-checked with an independent implementation; key 31 zeros and 07, salt 24 × 11, content[i] = 7i mod 256. */
  @ParameterizedTest
  @CsvSource({
      "0,e428ebd74c0d31be72d0e1be6ed19fad8510057539fdd3f87b645d8bc0d2057e",
      "1,ed1b39093903364758a06693f2cb898b726f7715eb4827519a6db6f49ebba556",
      "16383,d8d4377eff76b81b1449a32173d2f6d4f6293a2bb47929881a4349dc9130b322",
      "16384,e506a56d4e4f76bc3d473d42add71d2926c3c2c0e9e0c8e58b357dbd7c5e7078",
      "16385,372513ede81eae776c0d9ec5d27aa4da564acdd826183eb8537d0ccc83ccf325",
      "100000,82ed3cfafc473542c8c9b506af674fa37a5294ea7ee920b14d31bfcf4b3fb817",
  })
  void writesTheKnownFiles(int length, String sha256) throws IOException {
    byte[] sealed = sealed(content(length));

    assertEquals(sha256, Bytes.sha256(sealed));
    assertEquals(EvidenceStream.sealed(length), sealed.length);
    assertArrayEquals(content(length), opened(sealed, KEY, CONTEXT));
  }

  @Property(tries = 60) void writesTheSameHoweverItIsFed(
      @ForAll("lengths") int length, @ForAll @IntRange(min = 1, max = 20_000) int slice) throws IOException {
    byte[] content = content(length);
    var out = new ByteArrayOutputStream();
    try (var stream = EvidenceStream.sealing(out, KEY, CONTEXT, SALT)) {
      for (int at = 0; at < length; at += slice) stream.write(content, at, Math.min(slice, length - at));
    }

    assertArrayEquals(sealed(content), out.toByteArray());
  }

  @Property(tries = 200) void refusesAnyFlippedBit(@ForAll("lengths") int length, @ForAll int at) throws IOException {
    byte[] sealed = sealed(content(length));

    refuses(Bytes.flipped(sealed, Math.floorMod(at, 8 * sealed.length)));
  }

  @Property(tries = 200) void refusesAFileThatWasCut(@ForAll("lengths") int length, @ForAll int at) throws IOException {
    byte[] sealed = sealed(content(length));

    refuses(Arrays.copyOf(sealed, Math.floorMod(at, sealed.length)));
  }

  @Property(tries = 30) void refusesAFileThatWasCutAtAChunk(
      @ForAll("lengths") int length, @ForAll @IntRange(max = 3) int chunks) throws IOException {
    byte[] sealed = sealed(content(length));
    int kept = HEADER + chunks * SEALED_CHUNK;
    if (kept >= sealed.length) return;

    refuses(Arrays.copyOf(sealed, kept));
  }

  @Property(tries = 60) void refusesAFileThatWasLengthened(
      @ForAll("lengths") int length, @ForAll @IntRange(min = 1, max = 40_000) int more) throws IOException {
    byte[] sealed = sealed(content(length));

    refuses(Arrays.copyOf(sealed, sealed.length + more));
  }

  @Test void refusesChunksThatChangedPlaces() throws IOException {
    byte[] sealed = sealed(content(3 * CHUNK + 5));
    byte[] swapped = sealed.clone();
    System.arraycopy(sealed, HEADER, swapped, HEADER + SEALED_CHUNK, SEALED_CHUNK);
    System.arraycopy(sealed, HEADER + SEALED_CHUNK, swapped, HEADER, SEALED_CHUNK);
    byte[] doubled = sealed.clone();
    System.arraycopy(sealed, HEADER, doubled, HEADER + SEALED_CHUNK, SEALED_CHUNK);

    refuses(swapped);
    refuses(doubled);
  }

  @Test void refusesTheLastChunkOfAnotherFile() throws IOException {
    byte[] first = sealed(content(CHUNK + 5));
    byte[] second = sealed(content(2 * CHUNK + 5));
    byte[] mixed = first.clone();
    System.arraycopy(second, HEADER + 2 * SEALED_CHUNK, mixed, HEADER + SEALED_CHUNK, 5 + 16);

    refuses(mixed);
  }

  @Test void refusesAnotherKeyAndAnotherContext() throws IOException {
    byte[] sealed = sealed(content(100));
    var other = Secret.copyOf(new byte[32]);
    var short16 = Secret.copyOf(new byte[16]);

    assertThrows(TamperedException.class, () -> opened(sealed, other, CONTEXT));
    assertThrows(TamperedException.class, () -> opened(sealed, short16, CONTEXT));
    assertThrows(TamperedException.class, () -> opened(sealed, KEY, EvidenceStream.context(new byte[16])));
  }

  @Test void handsOutNoByteOfAChunkThatWasTouched() throws IOException {
    byte[] touched = Bytes.flipped(sealed(content(2 * CHUNK)), 8 * (HEADER + SEALED_CHUNK + 9));
    try (var stream = EvidenceStream.opening(new ByteArrayInputStream(touched), KEY, CONTEXT)) {
      assertArrayEquals(content(CHUNK), stream.readNBytes(CHUNK));

      assertThrows(TamperedException.class, stream::read);
      assertThrows(TamperedException.class, stream::read);
    }
  }

  @Test void isWholeOnceItIsClosed() throws IOException {
    var out = new ByteArrayOutputStream();
    var stream = EvidenceStream.sealing(out, KEY, CONTEXT, SALT);
    stream.write(1);
    stream.close();
    stream.close();

    assertThrows(IOException.class, () -> stream.write(2));
    assertArrayEquals(new byte[] {1}, opened(out.toByteArray(), KEY, CONTEXT));
  }

  @Test void namesTheFileInItsContext() {
    byte[] context = EvidenceStream.context(Bytes.counted(0, 16));

    assertEquals("616d7061726f2e76312e65766964656e636500" + Bytes.hex(Bytes.counted(0, 16)), Bytes.hex(context));
    assertThrows(IllegalArgumentException.class, () -> EvidenceStream.context(new byte[15]));
  }
}
