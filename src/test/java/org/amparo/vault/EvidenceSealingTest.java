package org.amparo.vault;

import static org.amparo.vault.CobblestoneFile.CHUNK;
import static org.amparo.vault.CobblestoneFile.CONTEXT;
import static org.amparo.vault.CobblestoneFile.KEY;
import static org.amparo.vault.CobblestoneFile.SALT;
import static org.amparo.vault.CobblestoneFile.content;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceSealingTest {
  private static EvidenceSealing fresh() {
    return EvidenceSealing.under(KEY, CONTEXT, SALT);
  }

  /** Laid aside and taken up again: by what a record would keep, and by nothing else. */
  private static EvidenceSealing resumed(EvidenceSealing aside) {
    return fresh().at(aside.clearOffset(), aside.rest());
  }

  private static byte[] whole(byte[] content) {
    var out = new ByteArrayOutputStream();
    var sealing = fresh();
    out.writeBytes(sealing.header());
    out.writeBytes(sealing.seal(content, 0, content.length));
    out.writeBytes(sealing.finish(0));
    return out.toByteArray();
  }

  @Provide Arbitrary<List<Integer>> slices() {
    return Arbitraries.oneOf(Arbitraries.of(0, 1, CHUNK - 1, CHUNK, CHUNK + 1), Arbitraries.integers().between(0, 40_000))
        .list().ofMaxSize(6);
  }

  @ParameterizedTest
  @CsvSource({
      "0,e428ebd74c0d31be72d0e1be6ed19fad8510057539fdd3f87b645d8bc0d2057e",
      "1,ed1b39093903364758a06693f2cb898b726f7715eb4827519a6db6f49ebba556",
      "16383,d8d4377eff76b81b1449a32173d2f6d4f6293a2bb47929881a4349dc9130b322",
      "16384,e506a56d4e4f76bc3d473d42add71d2926c3c2c0e9e0c8e58b357dbd7c5e7078",
      "16385,372513ede81eae776c0d9ec5d27aa4da564acdd826183eb8537d0ccc83ccf325",
  })
  void writesTheKnownFilesWhereverItIsCut(int length, String sha256) throws IOException {
    byte[] content = content(length);
    byte[] expected = whole(content);
    assertEquals(sha256, Bytes.sha256(expected));

    var before = fresh();
    var out = new ByteArrayOutputStream();
    out.writeBytes(before.header());
    for (int cut = 0; cut <= length; cut++) {
      var after = resumed(before);
      var rest = new ByteArrayOutputStream();
      after.seal(content, cut, length - cut, rest);
      after.finish(0, rest);
      assertEquals(out.size(), before.sealedOffset());
      assertTail(expected, out.size(), rest.toByteArray());
      if (cut < length) before.seal(content, cut, 1, out);
    }
  }

  private static void assertTail(byte[] expected, int from, byte[] tail) {
    assertEquals(expected.length, from + tail.length);
    for (int i = 0; i < tail.length; i++) {
      if (expected[from + i] != tail[i]) assertArrayEquals(expected, tail, "differs at " + (from + i));
    }
  }

  @Test void writesTheLongKnownFileWhereverItIsCutOnce() {
    byte[] content = content(100_000);
    for (int cut = 0; cut <= content.length; cut += 997) {
      var out = new ByteArrayOutputStream();
      var before = fresh();
      out.writeBytes(before.header());
      out.writeBytes(before.seal(content, 0, cut));
      var after = resumed(before);
      out.writeBytes(after.seal(content, cut, content.length - cut));
      out.writeBytes(after.finish(0));

      assertEquals("82ed3cfafc473542c8c9b506af674fa37a5294ea7ee920b14d31bfcf4b3fb817", Bytes.sha256(out.toByteArray()));
    }
  }

  @Property(tries = 100) void sealsTheSameInOneGoAndInManyRequests(@ForAll("slices") List<Integer> slices) {
    byte[] content = content(slices.stream().mapToInt(Integer::intValue).sum());
    var out = new ByteArrayOutputStream();
    var sealing = fresh();
    out.writeBytes(sealing.header());
    int at = 0;
    for (int slice : slices) {
      sealing = resumed(sealing);
      out.writeBytes(sealing.seal(content, at, slice));
      at += slice;
      assertEquals(at, sealing.clearOffset());
      assertEquals(out.size(), sealing.sealedOffset());
    }
    out.writeBytes(sealing.finish(0));

    assertArrayEquals(whole(content), out.toByteArray());
  }

  @Property(tries = 60) void lengthensWithZeros(@ForAll("slices") List<Integer> slices) throws IOException {
    int length = slices.stream().mapToInt(Integer::intValue).sum();
    long padded = EvidenceStream.padded(length);
    var out = new ByteArrayOutputStream();
    byte[] id = Bytes.counted(0, 16);
    try (var sealing = EvidenceSealing.begin(KEY, id, SALT)) {
      out.writeBytes(sealing.header());
      sealing.seal(content(length), 0, length, out);
      sealing.finish(padded - length, out);
    }

    assertEquals(EvidenceStream.sealed(padded), out.size());
    try (var opened = EvidenceStream.opening(new ByteArrayInputStream(out.toByteArray()), KEY,
        EvidenceStream.context(id))) {
      byte[] clear = opened.readAllBytes();
      assertArrayEquals(Arrays.copyOf(content(length), (int) padded), clear);
    }
  }

  @Test void refusesARestThatCannotBelongToItsOffset() {
    byte[] id = Bytes.counted(0, 16);

    assertThrows(IllegalArgumentException.class, () -> EvidenceSealing.resume(KEY, id, SALT, 5, new byte[4]));
    assertThrows(IllegalArgumentException.class, () -> EvidenceSealing.resume(KEY, id, SALT, CHUNK, new byte[CHUNK]));
    assertThrows(IllegalArgumentException.class, () -> EvidenceSealing.resume(KEY, id, SALT, -1, new byte[0]));
  }

  @Test void sealsNothingMoreOnceItsReceiverFailed() {
    var sealing = fresh();
    var full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("no room");
      }
    };

    assertThrows(IOException.class, () -> sealing.seal(content(CHUNK), 0, CHUNK, full));
    assertThrows(UncheckedIOException.class, () -> sealing.seal(content(CHUNK), 0, CHUNK));
    assertThrows(UncheckedIOException.class, () -> sealing.finish(0));
  }

  @Test void keepsNoClearByteOnceItIsWhole() {
    var sealing = fresh();
    sealing.seal(content(5), 0, 5);

    sealing.finish(0);

    assertArrayEquals(new byte[5], sealing.rest());
    assertThrows(UncheckedIOException.class, () -> sealing.finish(0));
  }
}
