package org.amparo.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SquareTest {
  private final Square square =
      new Square("otpauth://totp/Amparo:ana?secret=NBYIIUZ3YFRD3KNI6J3L36FHJ5DTBTU2&issuer=Amparo");

  /** ISO/IEC 18004: each finder pattern begins with seven dark modules, four modules inside the edge. */
  @Test
  void beginsWithAFinderPatternInsideAQuietZone() {
    assertTrue(square.path().startsWith("M4 4h7v1h-7z"));
    assertTrue(square.path().contains("M" + (square.side() - 11) + " 4h7v1h-7z"));
  }

  @Test
  void hasASideThatTheStandardKnows() {
    assertEquals(1, (square.side() - 8) % 4);
  }
}
