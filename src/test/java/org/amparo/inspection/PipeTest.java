package org.amparo.inspection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PipeTest {
  @Test
  void carriesFramesWhole() throws Exception {
    var wire = new ByteArrayOutputStream();
    var bytes = new byte[Pipe.MOST];
    new Random(1).nextBytes(bytes);

    new Pipe(new ByteArrayInputStream(new byte[0]), wire).send(Frame.Kind.OUTPUT, bytes);
    var frame = reading(wire.toByteArray()).receive();

    assertEquals(Frame.Kind.OUTPUT, frame.kind());
    assertArrayEquals(bytes, frame.payload());
  }

  @Test
  void sendsNoFrameThatIsTooLong() {
    var pipe = new Pipe(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream());

    assertThrows(PipeException.class, () -> pipe.send(Frame.Kind.OUTPUT, new byte[Pipe.MOST + 1]));
  }

  @Test
  void refusesAKindThatThereIsNot() {
    assertThrows(PipeException.class, () -> reading(new byte[] {(byte) 200, 0, 0, 0, 0}).receive());
  }

  @Test
  void refusesALengthBeforeItMakesRoomForIt() {
    assertThrows(PipeException.class, () -> reading(new byte[] {4, 0x7f, -1, -1, -1}).receive());
    assertThrows(PipeException.class, () -> reading(new byte[] {4, -1, -1, -1, -1}).receive());
    assertThrows(PipeException.class, () -> reading(new byte[] {4, 0, 1, 0, 1}).receive());
  }

  @Test
  void refusesAFrameThatBreaksOff() {
    assertThrows(PipeException.class, () -> reading(new byte[] {}).receive());
    assertThrows(PipeException.class, () -> reading(new byte[] {4, 0}).receive());
    assertThrows(PipeException.class, () -> reading(new byte[] {4, 0, 0, 0, 9, 1, 2}).receive());
  }

  @Test
  void readsAnOrderAsItWasGiven() {
    var order = new Order(Task.PAGE, 1L << 40, "application/pdf", "\u0645\u062d\u0636\u0631 \"1\".pdf", 7, 800);

    assertEquals(order, Order.read(order.bytes()));
  }

  @Test
  void printsNeitherNamesNorBytes() {
    assertEquals("Order[LOOK, 3 bytes]", new Order(Task.LOOK, 3, "", "secret.pdf", 0, 0).toString());
    assertEquals("Frame[DONE, 2 bytes]", new Frame(Frame.Kind.DONE, new byte[2]).toString());
  }

  private static Pipe reading(byte[] wire) {
    return new Pipe(new ByteArrayInputStream(wire), OutputStream.nullOutputStream());
  }
}
