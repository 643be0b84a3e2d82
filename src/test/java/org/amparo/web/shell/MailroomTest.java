package org.amparo.web.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailroomTest {
  private long now;

  @Test
  void asksForPatienceWhileAllItsCountersWaitForSlowForms() {
    var mailroom = new Mailroom(1);
    try (var taken = mailroom.counter()) {
      assertEquals(503, assertThrows(Refused.class, mailroom::counter).status());
    }
    mailroom.counter().close();
  }

  @Test
  void waitsForASlowPhoneHoweverLongItTakes() throws IOException {
    byte[] sent = new byte[100_000];
    var paced = paced(sent);
    for (int at = 0; at < sent.length; at += 100) {
      paced.readNBytes(100);
      now += Duration.ofSeconds(1).toNanos();
    }
    assertEquals(-1, paced.read());
  }

  @Test
  void endsForWhoeverOnlyPretendsToSend() throws IOException {
    var paced = paced(new byte[10]);
    paced.readNBytes(1);
    now += Duration.ofSeconds(21).toNanos();

    assertEquals(408, assertThrows(Refused.class, paced::read).status());
  }

  @Test
  void doesNotHurryASmallForm() throws IOException {
    byte[] sent = {1, 2, 3};
    var paced = paced(sent);
    now += Duration.ofSeconds(19).toNanos();

    assertArrayEquals(sent, paced.readAllBytes());
  }

  private Paced paced(byte[] sent) {
    return Paced.form(new ByteArrayInputStream(sent), () -> now);
  }
}
