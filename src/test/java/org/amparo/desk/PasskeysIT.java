package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.amparo.desk.passkey.Assertion;
import org.amparo.desk.passkey.Party;
import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Entry;
import org.amparo.vault.PasskeySignature;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PasskeysIT {
  @RegisterExtension static final SampleOffice SAMPLES = new SampleOffice();
  private static final Party DESK = new Party("http://desk.localhost:26000");
  private Office office;
  private Person lead;
  private Device device;

  @BeforeEach
  void open() {
    office = SAMPLES.office();
    lead = office.people.get("lead");
    device = new Device(PasskeySignature.ES256, 1);
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

  private Proof proof() {
    office.clock.move(Duration.ofSeconds(30));
    return new Proof(lead.passphrase().clone(), lead.code(office.clock.instant()));
  }

  private Passkeys.Offered offered(String challenge) {
    return new Passkeys.Offered(device.shows(challenge), device.algorithm.cose(), device.key(), "blue key");
  }

  private void registers() {
    try (var reviewer = office.reviewer("lead")) {
      var offered = offered(office.passkeys.challenge(reviewer, DESK));
      var passkey = office.passkeys.believed(reviewer, offered, DESK).orElseThrow();
      assertTrue(office.passkeys.add(reviewer, proof(), passkey));
    }
  }

  private boolean isLetIn(Assertion shown) {
    return office.signIn.signIn("lead", lead.passphrase(), shown, DESK).isPresent();
  }

  private Assertion shown() {
    return device.shows(office.signIn.challenge(DESK));
  }

  @Test
  void letsInWhoHasThePassphraseAndThePasskey() {
    for (var algorithm : PasskeySignature.values()) {
      device = new Device(algorithm, algorithm.ordinal());
      registers();

      assertEquals("passkey.added", lastEntry().codes().get("what"));
      assertTrue(isLetIn(shown()));
      assertTrue(lastEntry().is(Act.SIGNIN_OK));
      assertEquals(HexFormat.of().formatHex(records().fingerprint()), lastEntry().codes().get("left"));
    }
    try (var reviewer = office.reviewer("lead")) {
      assertEquals(List.of("blue key", "blue key"),
          office.passkeys.of(reviewer).stream().map(Passkey::name).toList());
    }
  }

  @Test
  void believesNothingThatIsBent() {
    registers();

    device.origin = "http://desk.localhost.example";
    assertFalse(isLetIn(shown()), "another origin");
    device.origin = "http://desk.localhost:26000";
    device.host = "localhost";
    assertFalse(isLetIn(shown()), "another party");
    device.host = "desk.localhost";
    device.flags = Device.PRESENT;
    assertFalse(isLetIn(shown()), "not verified");
    device.flags = Device.VERIFIED;
    assertFalse(isLetIn(shown()), "not present");
    device.flags = Device.PRESENT | Device.VERIFIED;
    device.type = "webauthn.create";
    assertFalse(isLetIn(shown()), "another ceremony");
    device.type = "webauthn.get";
    var good = shown();
    good.signature()[9] ^= 1;
    assertFalse(isLetIn(good), "another signature");
    assertEquals(Entry.of(Actor.member(id().bytes()), Act.SIGNIN_FAILED).with("what", "passkey"), lastEntry());
    assertTrue(isLetIn(shown()));
  }

  @Test
  void takesEachChallengeOnceForOneFrontAndForFiveMinutes() {
    registers();
    var challenge = office.signIn.challenge(DESK);
    assertTrue(isLetIn(device.shows(challenge)));
    assertFalse(isLetIn(device.shows(challenge)), "used");
    assertFalse(isLetIn(device.shows(office.signIn.challenge(new Party("http://steward.localhost:26000")))), "front");
    assertFalse(isLetIn(device.shows("AAAA")), "not ours");
    try (var reviewer = office.reviewer("lead")) {
      assertFalse(isLetIn(device.shows(office.passkeys.challenge(reviewer, DESK))), "another purpose");
      assertTrue(office.passkeys.believed(reviewer, offered(office.signIn.challenge(DESK)), DESK).isEmpty());
    }
    var old = office.signIn.challenge(DESK);
    office.clock.move(Duration.ofMinutes(6));
    assertFalse(isLetIn(device.shows(old)), "over");
  }

  @Test
  void opensNothingWithoutThePassphraseOrThePrf() {
    registers();
    var shown = shown();
    assertTrue(office.signIn.signIn("lead", "somebody else's words".toCharArray(), shown, DESK).isEmpty());
    assertEquals("passphrase", lastEntry().codes().get("what"));
    var other = new Assertion(shown.credential(), shown.data(), shown.client(), shown.signature(),
        Secret.owning(new byte[32]));
    assertFalse(isLetIn(other));
    assertTrue(Assertion.of(field -> field.equals("prf") ? "" : "AAAA").isEmpty());
    assertTrue(Assertion.of(field -> "AAAA").isEmpty());
  }

  @Test
  void ringsWhenACounterDoesNotGrow() {
    device.counter = 7;
    registers();
    device.counter = 8;
    assertTrue(isLetIn(shown()));

    assertFalse(isLetIn(shown()));
    assertEquals(Entry.of(Actor.member(id().bytes()), Act.ALARM_CREDENTIALS).with("what", "counter"), lastEntry());
    device.counter = 9;
    assertTrue(isLetIn(shown()));
  }

  @Test
  void isWorthNothingOnceRemovedAndARestoredRowRings() {
    registers();
    var rows = records();
    try (var reviewer = office.reviewer("lead")) {
      assertTrue(office.passkeys.remove(reviewer, proof(), device.hash()));
    }
    assertEquals("passkey.removed", lastEntry().codes().get("what"));
    assertFalse(isLetIn(shown()));

    office.database.transaction(tx -> {
      for (var purpose : List.of(Purpose.PASSKEY_SEED, Purpose.MEMBER_PASSKEY)) {
        MemberTable.add(tx, id(), rows.row(purpose, device.hash()).orElseThrow());
      }
      return tx;
    });
    assertFalse(isLetIn(shown()));
    assertTrue(lastEntry().is(Act.ALARM_CREDENTIALS));
  }

  @Test
  void goesOnWithANewPassphraseAndNotWithTheOld() {
    registers();
    try (var reviewer = office.reviewer("lead")) {
      assertTrue(office.credentials.changePassphrase(
          reviewer, proof(), "seven quiet herons cross the cold river".toCharArray()));
    }

    assertFalse(isLetIn(shown()));
    assertTrue(office.signIn.signIn(
        "lead", "seven quiet herons cross the cold river".toCharArray(), shown(), DESK).isPresent());
  }

  @Test
  void answersAStrangersNameAsAWrongPassphrase() {
    assertTrue(office.signIn.signIn("nobody", lead.passphrase(), shown(), DESK).isEmpty());
    assertEquals(Entry.of(Actor.UNKNOWN, Act.SIGNIN_FAILED).with("what", "passphrase"), lastEntry());
    assertFalse(isLetIn(shown()), "no such passkey");
    assertEquals("passphrase", lastEntry().codes().get("what"));
  }
}
