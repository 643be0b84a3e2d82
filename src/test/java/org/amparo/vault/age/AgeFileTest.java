package org.amparo.vault.age;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.amparo.vault.Bytes;
import org.amparo.vault.Secret;
import org.junit.jupiter.api.Test;

class AgeFileTest {
  private static final int CHUNK = 65_536;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final AgeIdentity HYBRID = AgeIdentity.of(Secret.owning(Bytes.counted(3, 32)));
  private static final AgeIdentity CLASSIC = AgeIdentity.read(
      "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX").orElseThrow();

  private static byte[] sealed(byte[] content, AgeIdentity to) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var file = AgeFile.sealing(out, to.recipient(), RANDOM)) {
      file.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] opened(byte[] file, AgeIdentity identity) throws IOException {
    try (var content = AgeFile.opening(new ByteArrayInputStream(file), identity)) {
      return content.readAllBytes();
    }
  }

  @Provide Arbitrary<Integer> lengths() {
    return Arbitraries.oneOf(
        Arbitraries.of(0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1),
        Arbitraries.integers().between(0, 200_000));
  }

  @Property(tries = 40) void opensWhatItWroteHoweverItWasFed(
      @ForAll("lengths") int length, @ForAll @IntRange(min = 1, max = 70_000) int piece, @ForAll boolean hybrid)
      throws IOException {
    var identity = hybrid ? HYBRID : CLASSIC;
    byte[] content = Bytes.counted(7, length);
    var out = new ByteArrayOutputStream();

    try (var file = AgeFile.sealing(out, identity.recipient(), RANDOM)) {
      for (int at = 0; at < length; at += piece) file.write(content, at, Math.min(piece, length - at));
    }

    assertArrayEquals(content, opened(out.toByteArray(), identity));
    assertEquals(out.size(), AgeFile.length(identity.recipient(), length));
  }

  @Property(tries = 60) void refusesAFileThatWasCutAnywhere(@ForAll("lengths") int length,
      @ForAll @IntRange(min = 1, max = 1_000_000) int cut) throws IOException {
    byte[] file = sealed(Bytes.counted(1, length), CLASSIC);

    assertThrows(AgeRefusedException.class, () -> opened(Arrays.copyOf(file, (file.length - 1) % cut), CLASSIC));
  }

  @Property(tries = 60) void refusesAFileWithAFlippedBitAnywhere(@ForAll("lengths") int length,
      @ForAll @IntRange(min = 0, max = Integer.MAX_VALUE) int bit, @ForAll boolean hybrid) throws IOException {
    var identity = hybrid ? HYBRID : CLASSIC;
    byte[] file = sealed(Bytes.counted(1, length), identity);

    assertThrows(AgeRefusedException.class, () -> opened(Bytes.flipped(file, bit % (file.length * 8)), identity));
  }

  @Test void refusesBytesBehindTheEnd() throws IOException {
    byte[] file = sealed(Bytes.counted(1, CHUNK), HYBRID);

    assertThrows(AgeRefusedException.class, () -> opened(Arrays.copyOf(file, file.length + 1), HYBRID));
  }

  @Test void refusesAKeyOfEitherKindThatItWasNotMadeFor() throws IOException {
    byte[] file = sealed(Bytes.counted(1, 10), HYBRID);
    var other = AgeIdentity.of(Secret.owning(Bytes.counted(4, 32)));

    assertEquals(AgeRefusedException.Why.OTHER_KEY,
        assertThrows(AgeRefusedException.class, () -> opened(file, CLASSIC)).why());
    assertEquals(AgeRefusedException.Why.OTHER_KEY,
        assertThrows(AgeRefusedException.class, () -> opened(file, other)).why());
  }

  @Test void aFileThatWasGivenUpHalfWayShowsItselfAsCut() throws IOException {
    var out = new ByteArrayOutputStream();
    AgeFile.sealing(out, HYBRID.recipient(), RANDOM).write(Bytes.counted(1, CHUNK + 5));

    assertThrows(AgeRefusedException.class, () -> opened(out.toByteArray(), HYBRID));
  }

  @Test void printsKeysAsTheSpecificationDoes() {
    assertEquals("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj", CLASSIC.recipient().print());
    var hybrid = AgeIdentity.read(
        "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR").orElseThrow();
    assertTrue(hybrid.recipient().print().startsWith("age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzx"));
    assertTrue(hybrid.recipient().isQuantumSafe());
    assertFalse(CLASSIC.recipient().isQuantumSafe());
    assertEquals("[redacted]", hybrid.toString());
  }

  @Test void readsBackTheKeysItPrints() {
    for (var identity : new AgeIdentity[] {HYBRID, CLASSIC}) {
      assertEquals(identity.print(), AgeIdentity.read(identity.print()).orElseThrow().print());
      var letters = identity.recipient().print();
      assertEquals(letters, AgeRecipient.read(letters).orElseThrow().print());
    }
  }

  @Test void takesNoKeyThatIsNone() {
    assertTrue(AgeRecipient.read("").isEmpty());
    assertTrue(AgeRecipient.read("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwk").isEmpty());
    assertTrue(AgeRecipient.read(HYBRID.print()).isEmpty());
    assertTrue(AgeIdentity.read(HYBRID.recipient().print()).isEmpty());
    assertTrue(AgeRecipient.read(new ClassicRecipient(new byte[32]).print()).isEmpty());
  }

  @Test void beginsWithTheWordsThatToolsLookFor() throws IOException {
    assertTrue(new String(sealed(new byte[0], HYBRID), US_ASCII).startsWith("age-encryption.org/v1\n-> mlkem768x25519 "));
  }
}
