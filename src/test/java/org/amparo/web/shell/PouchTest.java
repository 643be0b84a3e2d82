package org.amparo.web.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PouchTest {
  private static final int ROOM = 512 * 1024;
  private final Mailroom mailroom = new Mailroom(ROOM);

  @Test
  void keepsWhatComesInPiecesInOrder() {
    var pouch = new Pouch(mailroom);
    byte[] sent = "0123456789".repeat(5_000).getBytes(StandardCharsets.US_ASCII);
    for (int from = 0; from < sent.length; from += 1000) {
      pouch.put(Arrays.copyOfRange(sent, from, from + 1000), 1000);
    }

    assertArrayEquals(sent, pouch.take());
  }

  @Test
  void letsAFormOverTheLimitGoAndSaysSo() {
    var pouch = new Pouch(mailroom);
    pouch.put(new byte[Pouch.MOST_BYTES], Pouch.MOST_BYTES);
    pouch.put(new byte[1], 1);
    pouch.put(new byte[1], 1);

    assertEquals(413, assertThrows(Refused.class, pouch::take).status());
    assertTrue(mailroom.take(ROOM));
  }

  @Test
  void asksForPatienceWhereAllFormsTogetherFillTheRoom() {
    var one = new Pouch(mailroom);
    var two = new Pouch(mailroom);
    var three = new Pouch(mailroom);
    one.put(new byte[Pouch.MOST_BYTES], Pouch.MOST_BYTES);
    two.put(new byte[Pouch.MOST_BYTES], Pouch.MOST_BYTES);
    three.put(new byte[1], 1);

    assertEquals(503, assertThrows(Refused.class, three::take).status());
  }

  @Test
  void givesItsRoomBackOnce() {
    var pouch = new Pouch(mailroom);
    pouch.put(new byte[1], 1);
    pouch.close();
    pouch.close();

    assertTrue(mailroom.take(ROOM));
    assertEquals(0, pouch.take().length);
    assertFalse(mailroom.take(1));
  }
}
