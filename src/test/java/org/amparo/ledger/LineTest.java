package org.amparo.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LineTest {
  private static final String FROZEN =
      "{\"n\":1,\"day\":\"2026-11-24\",\"who\":\"member.01010101010101010101010101010101\",\"act\":\"case.opened\","
          + "\"case\":\"02020202020202020202020202020202\",\"codes\":{\"desk\":\"family\"}}";

  @Test
  void writesTheFrozenBytes() {
    byte[] bytes = new Line(1, Chronicles.DAY, Chronicles.opening()).encoded();

    assertEquals(FROZEN, new String(bytes, StandardCharsets.US_ASCII));
  }

  @Test
  void hangsTheFrozenEntryOnTheFrozenStart() {
    var head = Chain.next(Chronicles.CHAIN.start(), FROZEN.getBytes(StandardCharsets.US_ASCII));

    assertEquals("f603f02ed7b3f1d721b60640e8a1661045a7b1383db214478ac93f8457d3e165",
        HexFormat.of().formatHex(head.hash()));
  }

  @Test
  void readsBackWhatItWrote() {
    var line = Line.read(FROZEN.getBytes(StandardCharsets.US_ASCII)).orElseThrow();

    assertArrayEquals(FROZEN.getBytes(StandardCharsets.US_ASCII), line.encoded());
  }

  @Test
  void readsNoOtherSpellingOfTheSameEntry() {
    assertTrue(Line.read(FROZEN.replace(",\"act\"", ", \"act\"").getBytes(StandardCharsets.US_ASCII)).isEmpty());
    assertTrue(Line.read(FROZEN.replace("-24", "-32").getBytes(StandardCharsets.US_ASCII)).isEmpty());
  }

  @Test
  void refusesASentence() {
    var entry = Entry.of(Actor.NODE, Act.NOTE_ADDED);

    assertThrows(IllegalArgumentException.class, () -> entry.with("note", "she said"));
  }
}
