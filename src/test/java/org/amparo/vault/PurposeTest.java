package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PurposeTest {
  /** Typed by hand from the record table of FORMAT.md: code, kind, length of the context, floor. */
  private static final String TABLE = """
      0101 SEALED 52 -
      0102 SEALED 36 -
      0103 SEALED 20 -
      0104 SEALED 32 -
      0106 SEALED 48 -
      0201 RECORD 17 1024
      0202 RECORD 16 1024
      0203 RECORD 32 1024
      0204 RECORD 16 64
      0205 RECORD 16 1024
      0206 RECORD 32 1024
      0207 RECORD 48 1024
      0208 RECORD 48 1024
      0209 RECORD 32 1024
      0301 RECORD 48 64
      0302 RECORD 48 64
      0401 RECORD 33 1024
      0402 RECORD 16 1024
      0403 RECORD 16 1024
      0404 RECORD 32 1024
      0501 RECORD 32 1024
      0502 RECORD 48 1024
      0503 RECORD 32 1024
      0601 RECORD 32 64
      0602 RECORD 32 64
      0603 RECORD 32 64
      0604 RECORD 32 64
      0701 RECORD 36 64
      0702 RECORD 36 1024
      0703 RECORD 20 1024
      0801 PASSPHRASE 48 64
      0802 RECORD 16 64
      0803 RECORD 16 64
      0804 RECORD 16 64
      0805 PASSPHRASE 80 64
      0806 RECORD 16 64
      0807 RECORD 16 1024
      0808 RECORD 16 64
      0809 RECORD 48 1024
      0901 RECORD 32 1024
      """;

  @Test void isTheTableOfTheFormatDocument() {
    String rows = Arrays.stream(Purpose.values()).map(PurposeTest::row).collect(Collectors.joining());

    assertEquals(TABLE, rows);
  }

  private static String row(Purpose purpose) {
    boolean sealed = purpose.kind() == Purpose.Kind.SEALED;
    return String.format("%04x %s %d %s%n",
        purpose.code(), purpose.kind(), purpose.contextLength(), sealed ? "-" : purpose.floor());
  }

  @Test void joinsTheIdsOfItsContextInOrder() {
    var label = Purpose.ANSWERS.label(Bytes.counted(0, 16), new byte[] {16});

    assertArrayEquals(Bytes.counted(0, 17), label.context());
  }

  @Test void refusesAContextOfAnotherLength() {
    for (var purpose : Purpose.values()) {
      int length = purpose.contextLength();
      assertThrows(IllegalArgumentException.class, () -> purpose.label(new byte[length - 1]));
      assertThrows(IllegalArgumentException.class, () -> purpose.label(new byte[length], new byte[1]));
      assertThrows(IllegalArgumentException.class, purpose::label);
    }
  }

  @Test void isNotChangedThroughTheArraysItWasMadeFrom() {
    byte[] complaint = new byte[16];
    var label = Purpose.IDENTITY.label(complaint);

    complaint[0] = 1;
    label.context()[0] = 1;

    assertArrayEquals(new byte[16], label.context());
  }

  @Test void printsNoId() {
    assertEquals("IDENTITY", Purpose.IDENTITY.label(Bytes.counted(1, 16)).toString());
  }
}
