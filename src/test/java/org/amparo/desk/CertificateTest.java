package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CertificateTest {
  private final byte[] encoded = Certificates.first().encoded();

  @Test
  void isWrittenInTheFrozenBytes() {
    assertEquals("9d86fe2b746f78dcbf3f90a3f2775393424c49038702687e9b37b8cd0fd7eca7",
        HexFormat.of().formatHex(Certificates.first().hash()));
  }

  @Test
  void isReadAsItWasWritten() {
    assertArrayEquals(encoded, Certificate.read(encoded).orElseThrow().encoded());
  }

  @Test
  void isNotReadWhenCutOrExtended() {
    for (int length = 0; length < encoded.length; length++) {
      assertTrue(Certificate.read(Arrays.copyOf(encoded, length)).isEmpty());
    }
    assertTrue(Certificate.read(Arrays.copyOf(encoded, encoded.length + 1)).isEmpty());
    assertTrue(Certificate.read(Arrays.copyOf(encoded, encoded.length + Seat.LENGTH)).isEmpty());
  }
}
