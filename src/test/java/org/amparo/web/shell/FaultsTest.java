package org.amparo.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import org.amparo.platform.AwayException;
import org.amparo.platform.Fault;
import org.amparo.vault.BusyException;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private final Faults faults = new Faults(new SecureRandom());

  @Test
  void keepsARefusalsStatusHoweverDeepItLies() {
    assertEquals(404, faults.answer(new IllegalStateException(new Refused(404))).status());
  }

  @Test
  void asksToComeBackWhenTooManyAreHere() {
    assertEquals(503, faults.answer(new BusyException("a test")).status());
  }

  @Test
  void givesABrokenMachineAnIdThatCanBeReadAloud() {
    var answer = faults.answer(new IllegalStateException("x"));

    assertEquals(500, answer.status());
    assertTrue(answer.id().matches("[A-Z]\\d[A-Z]-\\d{3}"));
  }

  @Test
  void asksToComeBackToADatabaseThatIsAwayAndTellsItsId() {
    var away = new Fault("a sweep", new AwayException(null));

    var answer = faults.answer(away);

    assertEquals(503, answer.status());
    assertFalse(answer.id().isEmpty());
  }

  @Test
  void tellsTheMessageOfAFaultAndOfNothingElse() {
    var told = Faults.told(new Fault("disk full", new NumberFormatException("For input string: \"my story\"")));

    assertTrue(told.contains("disk full"));
    assertFalse(told.contains("my story"));
  }
}
