package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DoorKeysTest {
  private static final Secret PEPPER = Secret.copyOf(Bytes.counted(0x40, 32));
  private static final Secret TOKEN = Secret.copyOf(Bytes.counted(0x80, 32));
  private static final Secret OTHER = Secret.copyOf(Bytes.counted(0x81, 32));

  private final DoorKeys doors = new DoorKeys(PEPPER);

  @Test void needsThePepperForIdAndKey() {
    var elsewhere = new DoorKeys(Secret.copyOf(new byte[32]));

    assertEquals(16, doors.id(TOKEN).length);
    assertNotEquals(Bytes.hex(doors.id(TOKEN)), Bytes.hex(elsewhere.id(TOKEN)));
    assertNotEquals(doors.key(TOKEN), elsewhere.key(TOKEN));
    assertNotEquals(doors.key(TOKEN), doors.key(OTHER));
  }

  @Test void bindsAFormToItsDoorAndPath() {
    String token = doors.formToken(TOKEN, "/en/step/1");

    assertTrue(token.matches("[A-Za-z0-9_-]{43}"));
    assertTrue(doors.fits(token, TOKEN, "/en/step/1"));
    assertFalse(doors.fits(token, TOKEN, "/en/step/2"));
    assertFalse(doors.fits(token, OTHER, "/en/step/1"));
    assertFalse(doors.fits(token + "A", TOKEN, "/en/step/1"));
    assertFalse(doors.fits("", TOKEN, "/en/step/1"));
    assertFalse(doors.fits(null, TOKEN, "/en/step/1"));
  }

  @Test void refusesATokenOfAnotherLength() {
    var short31 = Secret.copyOf(new byte[31]);

    assertThrows(TamperedException.class, () -> doors.id(short31));
    assertThrows(TamperedException.class, () -> doors.key(short31));
  }
}
