package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Entry;
import org.amparo.vault.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInIT {
  @RegisterExtension static final SampleOffice SAMPLES = new SampleOffice();
  private Office office;
  private Person lead;

  @BeforeEach
  void open() {
    office = SAMPLES.office();
    lead = office.people.get("lead");
  }

  private Entry lastEntry() {
    return office.ledger.newest(Long.MAX_VALUE, 1).get(0).entry();
  }

  private MemberId id(String name) {
    return office.database.transaction(tx -> MemberTable.named(tx, name)).orElseThrow().id();
  }

  @Test
  void letsInWhoKnowsTheNameThePassphraseAndTheCode() {
    assertTrue(office.session("lead").isPresent());
    assertTrue(lastEntry().is(Act.SIGNIN_OK));
  }

  @Test
  void refusesAnotherPassphrase() {
    assertTrue(office.signIn.signIn("lead", "mi abuela".toCharArray(), lead.code(office.clock.instant())).isEmpty());
    assertEquals(Actor.member(id("lead").bytes()), lastEntry().member());
    assertTrue(lastEntry().is(Act.SIGNIN_FAILED));
  }

  @Test
  void refusesAnotherCode() {
    assertTrue(office.signIn.signIn("lead", lead.passphrase(), "000 000").isEmpty());
    assertTrue(office.signIn.signIn("lead", lead.passphrase(), "").isEmpty());
    assertTrue(lastEntry().is(Act.SIGNIN_FAILED));
  }

  @Test
  void refusesAnUnknownNameWithoutWritingIt() {
    assertTrue(office.signIn.signIn("nobody", lead.passphrase(), lead.code(office.clock.instant())).isEmpty());
    assertEquals(Entry.of(Actor.UNKNOWN, Act.SIGNIN_FAILED).with("what", "passphrase"), lastEntry());
  }

  @Test
  void acceptsACodeOnceThoughEightTryAtOnce() throws Exception {
    var code = lead.code(office.clock.instant());
    Callable<Optional<NewSession>> attempt = () -> office.signIn.signIn("lead", lead.passphrase(), code);
    var threads = Executors.newFixedThreadPool(8);

    int let = 0;
    for (var outcome : threads.invokeAll(Collections.nCopies(8, attempt))) {
      let += outcome.get().isPresent() ? 1 : 0;
    }
    threads.shutdown();

    assertEquals(1, let);
    assertTrue(office.session("lead").isPresent());
  }

  @Test
  void acceptsARecoveryCodeOnce() {
    var codes = List.of("1234 5678 9012");
    try (var person = office.enrolment.draw("someone", false, lead.passphrase())) {
      codes = person.recoveryCodes();
      office.database.transaction(tx -> {
        person.write(tx, office.ledger);
        return tx;
      });
    }

    assertTrue(office.signIn.signIn("someone", lead.passphrase(), codes.get(3)).isPresent());
    assertTrue(office.signIn.signIn("someone", lead.passphrase(), codes.get(3)).isEmpty());
    assertTrue(office.signIn.signIn("someone", lead.passphrase(), codes.get(4)).isPresent());
  }

  @Test
  void findsItsMarksAgainAfterARestart() {
    office.session("lead").orElseThrow();
    var restarted = new Office(office.database, SAMPLES.folder());
    restarted.people.putAll(office.people);
    restarted.clock.move(Duration.ofMinutes(5));

    assertTrue(restarted.session("lead").isPresent());
  }

  @Nested
  class WithATouchedTable {
    private MemberRecords before;

    @BeforeEach
    void remember() {
      before = office.database.transaction(tx -> MemberTable.records(tx, id("lead")));
      office.session("lead").orElseThrow();
    }

    private void assertAlarm() {
      assertTrue(office.session("lead").isEmpty());
      assertTrue(lastEntry().is(Act.ALARM_CREDENTIALS));
    }

    private void run(String sql, Object... values) {
      assertTrue(office.database.transaction(tx -> tx.run(sql, values)) > 0);
    }

    @Test
    void refusesARestoredAuthenticator() {
      run("UPDATE member_record SET record = ? WHERE member = ? AND code = ?",
          before.of(Purpose.MEMBER_TOTP).orElseThrow(), id("lead").bytes(), Purpose.MEMBER_TOTP.code());

      assertAlarm();
    }

    @Test
    void refusesAMissingRecord() {
      run("DELETE FROM member_record WHERE member = ? AND code = ?", id("lead").bytes(), Purpose.MEMBER_CODES.code());

      assertAlarm();
    }

    @Test
    void refusesARestoredPassphrase() {
      try (var old = office.enrolment.draw("old", false, lead.passphrase())) {
        office.database.transaction(tx -> {
          old.write(tx, office.ledger);
          return tx;
        });
        run("UPDATE member_record SET record = ? WHERE member = ? AND code = ?", new byte[184], id("old").bytes(),
            Purpose.MEMBER_SEED.code());
      }

      assertTrue(office.signIn.signIn("old", lead.passphrase(), "000000").isEmpty());
    }
  }
}
