package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SessionsIT {
  @RegisterExtension static final SampleOffice SAMPLES = new SampleOffice();
  private Office office;
  private NewSession session;

  @BeforeEach
  void begin() {
    office = SAMPLES.office();
    session = office.session("reviewer-family").orElseThrow();
  }

  private boolean lives() {
    var found = office.sessions.find(session.cookieToken());
    found.ifPresent(Reviewer::close);
    return found.isPresent();
  }

  @Test
  void livesWhileItIsUsed() {
    for (int i = 0; i < 10; i++) {
      office.clock.move(Duration.ofMinutes(14));
      assertTrue(lives());
    }
  }

  @Test
  void endsAfterFifteenIdleMinutes() {
    office.clock.move(Duration.ofMinutes(15));

    assertFalse(lives());
    assertEquals(0, office.sessions.count());
  }

  @Test
  void isSweptThoughNobodyAsks() {
    office.clock.move(Duration.ofMinutes(15));
    office.sessions.sweep();

    assertEquals(0, office.sessions.count());
  }

  @Test
  void endsAtSignOut() {
    office.sessions.end(session.cookieToken());

    assertFalse(lives());
  }

  @Test
  void endsForAMemberWhoIsRevoked() {
    office.sessions.endAll(session.member());

    assertFalse(lives());
  }

  @Test
  void endsForAMemberWhoIsNoneAnyMore() {
    office.database.transaction(tx -> tx.run("DELETE FROM member WHERE id = ?", session.member().bytes()));

    assertFalse(lives());
  }

  @Test
  void isNobodysWithAnotherCookie() {
    assertTrue(office.sessions.find(office.vault.fresh()).isEmpty());
  }
}
