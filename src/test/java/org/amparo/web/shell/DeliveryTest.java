package org.amparo.web.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class DeliveryTest {

  @Property(tries = 200)
  void padsToTheNextStepOfFourKibibytesAndChangesNothing(@ForAll @Size(min = 1, max = 9000) byte[] page) {
    byte[] padded = Delivery.padded(page);

    assertEquals(0, padded.length % 4096);
    assertTrue(padded.length - page.length < 4096);
    assertArrayEquals(page, Arrays.copyOf(padded, page.length));
  }

  @Property(tries = 50)
  void compressesSoThatABrowserReadsTheSame(@ForAll byte[] page) throws IOException {
    byte[] zipped = Delivery.zipped(page, 1);

    assertArrayEquals(page, new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes());
  }
}
