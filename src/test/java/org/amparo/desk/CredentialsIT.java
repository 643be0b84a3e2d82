package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CredentialsIT {
  @RegisterExtension static final SampleOffice SAMPLES = new SampleOffice();
  private static final String FRESH = "seven quiet herons cross the cold river";
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

  private MemberId id() {
    return office.database.transaction(tx -> MemberTable.named(tx, "lead")).orElseThrow().id();
  }

  private MemberRecords records() {
    return office.database.transaction(tx -> MemberTable.records(tx, id()));
  }

  /** With the next code that the phone shows. */
  private Proof proof() {
    office.clock.move(Duration.ofSeconds(30));
    return new Proof(lead.passphrase().clone(), lead.code(office.clock.instant()));
  }

  private boolean signsIn(String passphrase) {
    office.clock.move(Duration.ofSeconds(30));
    return office.signIn.signIn("lead", passphrase.toCharArray(), lead.code(office.clock.instant())).isPresent();
  }

  private void assertChanged(String what, MemberRecords before) {
    assertTrue(lastEntry().is(Act.CREDENTIALS_CHANGED));
    assertEquals(what, lastEntry().codes().get("what"));
    assertEquals(HexFormat.of().formatHex(before.fingerprint()), lastEntry().codes().get("found"));
    assertEquals(HexFormat.of().formatHex(records().fingerprint()), lastEntry().codes().get("left"));
  }

  @Test
  void changesThePassphraseAndNothingElseOpensThen() {
    try (var reviewer = office.reviewer("lead"); var proof = proof()) {
      var before = records();

      assertTrue(office.credentials.changePassphrase(reviewer, proof, FRESH.toCharArray()));
      assertChanged("passphrase", before);
    }
    assertFalse(signsIn(String.valueOf(lead.passphrase())));
    assertTrue(signsIn(FRESH));
  }

  @Test
  void refusesARestoredPassphraseWithAnAlarm() {
    var old = records().row(Purpose.MEMBER_SEED, MemberRecord.NO_CREDENTIAL).orElseThrow();
    try (var reviewer = office.reviewer("lead"); var proof = proof()) {
      assertTrue(office.credentials.changePassphrase(reviewer, proof, FRESH.toCharArray()));
    }
    var now = records().row(Purpose.MEMBER_SEED, MemberRecord.NO_CREDENTIAL).orElseThrow();

    office.database.transaction(tx -> {
      MemberTable.replace(tx, id(), now, old.record());
      return tx;
    });

    assertFalse(signsIn(String.valueOf(lead.passphrase())));
    assertTrue(lastEntry().is(Act.ALARM_CREDENTIALS));
  }

  @Test
  void refusesARestoredPassphraseInASessionTooWithAnAlarm() {
    try (var reviewer = office.reviewer("lead"); var first = proof()) {
      var old = records().row(Purpose.MEMBER_CODES, MemberRecord.NO_CREDENTIAL).orElseThrow();
      assertTrue(office.credentials.freshCodes(reviewer, first).isPresent());
      var now = records().row(Purpose.MEMBER_CODES, MemberRecord.NO_CREDENTIAL).orElseThrow();
      office.database.transaction(tx -> {
        MemberTable.replace(tx, id(), now, old.record());
        return tx;
      });

      assertFalse(office.credentials.changePassphrase(reviewer, proof(), FRESH.toCharArray()));
      assertTrue(lastEntry().is(Act.ALARM_CREDENTIALS));
    }
  }

  @Test
  void asksForThePassphraseAndACodeThatWasNotUsed() {
    try (var reviewer = office.reviewer("lead"); var proof = proof()) {
      var before = records();
      var wrongPhrase = new Proof("somebody else's words".toCharArray(), proof.code());
      var usedCode = new Proof(lead.passphrase(), lead.code(office.clock.instant().minusSeconds(30)));

      assertFalse(office.credentials.changePassphrase(reviewer, wrongPhrase, FRESH.toCharArray()));
      assertEquals(Entry.of(reviewer.actor(), Act.CREDENTIALS_REFUSED).with("what", "passphrase"), lastEntry());
      assertFalse(office.credentials.changePassphrase(reviewer, usedCode, FRESH.toCharArray()));
      assertEquals(Entry.of(reviewer.actor(), Act.CREDENTIALS_REFUSED).with("what", "code"), lastEntry());
      assertArrayEquals(before.fingerprint(), records().fingerprint());
    }
  }

  @Test
  void changesOnceThoughTwoTryAtOnceWithOneCode() throws Exception {
    try (var reviewer = office.reviewer("lead"); var proof = proof()) {
      Callable<Boolean> change =
          () -> office.credentials.changePassphrase(reviewer, proof, FRESH.toCharArray());
      var threads = Executors.newFixedThreadPool(2);

      int done = 0;
      for (var outcome : threads.invokeAll(List.of(change, change))) {
        done += outcome.get() ? 1 : 0;
      }
      threads.shutdown();

      assertEquals(1, done);
    }
    assertTrue(signsIn(FRESH));
  }

  @Test
  void changesThePhoneOnlyOnceTheNewOneShowsACode() {
    try (var reviewer = office.reviewer("lead")) {
      var phone = office.credentials.newPhone(reviewer);
      var fresh = Person.of("lead", String.valueOf(lead.passphrase()), phone.address());
      var before = records();

      assertFalse(office.credentials.changePhone(reviewer, proof(), phone, "000000"));
      assertArrayEquals(before.fingerprint(), records().fingerprint());
      assertFalse(office.credentials.changePhone(reviewer, proof(), new NewPhone("lead", "AAAA"), "000000"));
      assertTrue(office.credentials.changePhone(reviewer, proof(), phone, fresh.code(office.clock.instant())));
      assertChanged("authenticator", before);

      assertTrue(office.session("lead").isEmpty());
      office.people.put("lead", fresh);
      assertTrue(office.session("lead").isPresent());
    }
  }

  @Test
  void drawsTenCodesAnewAndTheOldOnesAreWorthNothing() {
    try (var reviewer = office.reviewer("lead")) {
      var old = office.credentials.freshCodes(reviewer, proof()).orElseThrow();
      var fresh = office.credentials.freshCodes(reviewer, new Proof(lead.passphrase(), old.get(0))).orElseThrow();
      assertEquals(10, office.credentials.codesLeft(reviewer));

      assertTrue(office.signIn.signIn("lead", lead.passphrase(), old.get(1)).isEmpty());
      assertTrue(office.signIn.signIn("lead", lead.passphrase(), fresh.get(1)).isPresent());
      assertEquals(9, office.credentials.codesLeft(reviewer));
    }
  }

  @Test
  void changesTheExportKeyWithItsClearHalf() {
    try (var reviewer = office.reviewer("lead")) {
      var keys = new ExportKeys(office.ledger);
      var old = keys.recipient(reviewer).print();
      var before = records();

      assertTrue(office.credentials.changeExportKey(reviewer, proof()));

      assertChanged("export", before);
      assertNotEquals(old, keys.recipient(reviewer).print());
      try (var pair = SealingPair.fromSeed(reviewer.exportSeed())) {
        var row = office.database.transaction(tx -> MemberTable.of(tx, id())).orElseThrow();
        assertArrayEquals(pair.publicKey().encoded(), row.exportKey());
      }
    }
  }

  @Test
  void endsTheOtherSessionsOfTheMemberAndNoOne() {
    var here = office.session("lead").orElseThrow().cookieToken();
    var elsewhere = office.session("lead").orElseThrow().cookieToken();
    var other = office.session("reviewer-family").orElseThrow().cookieToken();

    office.sessions.endOthers(id(), here);

    assertTrue(office.sessions.find(here).isPresent());
    assertTrue(office.sessions.find(elsewhere).isEmpty());
    assertTrue(office.sessions.find(other).isPresent());
  }
}
