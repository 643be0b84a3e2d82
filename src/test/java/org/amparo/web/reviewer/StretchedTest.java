package org.amparo.web.reviewer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StretchedTest {
  @Property
  void letsThroughOnlyItsStretchHoweverItIsWritten(@ForAll byte[] all, @ForAll @IntRange(max = 300) int at,
      @ForAll @IntRange(max = 300) int length, @ForAll @IntRange(min = 1, max = 40) int step) throws IOException {
    var through = new ByteArrayOutputStream();
    var stretched = new Stretched(through, at, length);

    for (int from = 0; from < all.length; from += step) {
      stretched.write(all, from, Math.min(step, all.length - from));
    }

    int first = Math.min(at, all.length);
    assertArrayEquals(Arrays.copyOfRange(all, first, Math.min(first + length, all.length)), through.toByteArray());
    assertEquals(all.length, stretched.seen());
  }
}
