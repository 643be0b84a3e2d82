package org.amparo.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What opens the samples is printed once, and the one who printed it forgets it. */
class ConsoleTest {
  @Test
  void printsEachLineInUtf8() {
    var out = new ByteArrayOutputStream();

    new Console(out).print(List.of("one", "دو"));

    assertEquals("one" + System.lineSeparator() + "دو" + System.lineSeparator(), out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void keepsNothingOfWhatItPrinted() {
    var handed = new ArrayList<byte[]>();

    new Console(new OutputStream() {
      @Override
      public void write(int one) {
        throw new AssertionError("lines go out whole");
      }

      @Override
      public void write(byte[] bytes) {
        handed.add(bytes);
      }
    }).print(List.of("a share"));

    assertArrayEquals(new byte[handed.get(0).length], handed.get(0));
  }

  @Test
  void saysThatNobodyCouldHaveReadIt() {
    var closed = new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException("closed");
      }
    };

    assertThrows(Fault.class, () -> new Console(closed).print(List.of("a share")));
  }
}
