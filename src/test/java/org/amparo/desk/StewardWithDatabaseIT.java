package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.amparo.desk.Watch.Kind;
import org.amparo.ledger.Act;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.TamperedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A steward who may write to every table tries to read, one way after the other. Each ends without a readable byte, and
 * rings; what does not ring stands by name in THREATS.md.
 */
class StewardWithDatabaseIT {
  @RegisterExtension static final SampleOffice SAMPLES = new SampleOffice();
  private Office office;
  private DeskId family;

  @BeforeEach
  void open() {
    office = SAMPLES.office();
    family = office.desks.serving("family").orElseThrow().id();
    assertEquals(List.of(), office.watch.look());
  }

  private void run(String sql, Object... values) {
    assertTrue(office.database.transaction(tx -> tx.run(sql, values)) > 0);
  }

  private Certificate newest() {
    return office.database.transaction(tx -> office.desks.lineage(tx, family)).orElseThrow().newest();
  }

  private void assertRings(Kind... kinds) {
    assertEquals(List.of(kinds), office.watch.look().stream().map(Watch.Alarm::kind).toList());
    office.watch.look();
    assertEquals(kinds.length, count(Act.ALARM_CERTIFICATE), "once each");
  }

  private long count(Act act) {
    return office.ledger.newest(Long.MAX_VALUE, 500).stream().filter(line -> line.entry().is(act)).count();
  }

  private byte[] recordOf(String name, Purpose purpose) {
    return office.database.transaction(tx -> MemberTable.records(tx, office.id(name))).of(purpose).orElseThrow();
  }

  private void restore(String name, Purpose purpose, byte[] old) {
    run("UPDATE member_record SET record = ? WHERE member = ? AND code = ?", old, office.id(name).bytes(),
        purpose.code());
  }

  private byte[] relocked(Person person) {
    var lock = office.lock;
    byte[] id = office.id(person.name()).bytes();
    try (var seed = lock.open(recordOf(person.name(), Purpose.MEMBER_SEED), person.passphrase(), id)) {
      return lock.lock(seed, person.passphrase(), id);
    }
  }

  @Test
  void addsAMemberAndAGrant() {
    try (var spy = office.enrolment.draw("spy", false, "x".toCharArray()); var forged = office.vault.fresh()) {
      office.database.transaction(tx -> {
        MemberTable.add(tx, spy.member(), new MemberRecords(List.of()));
        DeskTable.addGrant(tx, family, 1, spy.member().id(), office.vault.seal(forged, spy.member().sealingKey(),
            Seats.grantLabel(family, 1, spy.member().id())));
        return tx;
      });
    }

    assertFalse(newest().seat(office.id("spy")).isPresent());
    assertRings(Kind.GRANT, Kind.MEMBER);
  }

  @Test
  void swapsAMembersKeyBeforeTheNextRotation() {
    try (var seed = office.vault.fresh(); var own = SealingPair.fromSeed(seed)) {
      run("UPDATE member SET sealing_key = ? WHERE name = 'reviewer-family'", own.publicKey().encoded());

      assertRings(Kind.MEMBER);
      try (var lead = office.reviewer("lead")) {
        assertEquals(2, office.rotation.begin(lead, family));
      }
      assertEquals(List.of(office.id("lead")),
          office.database.transaction(tx -> DeskTable.granted(tx, family, 2)));
    }
  }

  @Test
  void swapsTheKeyOfALeadWhoFoundsADesk() {
    try (var seed = office.vault.fresh(); var own = SealingPair.fromSeed(seed); var lead = office.reviewer("lead")) {
      run("UPDATE member SET sealing_key = ? WHERE name = 'lead'", own.publicKey().encoded());

      office.ceremony.found(lead, "eighth", new Custody(2, 3));
      var desk = office.ceremony.confirm(lead).orElseThrow();

      byte[] grant = office.database.transaction(tx -> DeskTable.grant(tx, desk, 1, lead.id())).orElseThrow();
      assertThrows(TamperedException.class,
          () -> office.vault.unseal(grant, own, Seats.grantLabel(desk, 1, lead.id())));
      assertRings(Kind.MEMBER);
    }
  }

  @Test
  void swapsADesksKey() {
    try (var seed = office.vault.fresh(); var own = SealingPair.fromSeed(seed)) {
      run("UPDATE desk_epoch SET public_key = ? WHERE desk = ?", own.publicKey().encoded(), family.bytes());
    }

    assertTrue(office.desks.certified(family).isEmpty());
    assertRings(Kind.DESK);
  }

  @Test
  void swapsTheRecoveryKeyBeforeTheNextRotation() {
    try (var seed = office.vault.fresh(); var own = SealingPair.fromSeed(seed); var lead = office.reviewer("lead")) {
      run("UPDATE desk SET recovery_key = ? WHERE id = ?", own.publicKey().encoded(), family.bytes());

      assertRings(Kind.RECOVERY);
      assertEquals(0, office.rotation.begin(lead, family));
      assertEquals(1, newest().serial());
    }
  }

  @Test
  void restoresAnOldEpoch() {
    try (var lead = office.reviewer("lead")) {
      office.rotation.begin(lead, family);
    }
    run("DELETE FROM desk_certificate WHERE desk = ? AND serial = 2", (Object) family.bytes());

    assertTrue(office.desks.certified(family).isEmpty());
    assertRings(Kind.DESK);
  }

  @Test
  void restoresAnOldRowOfAPhone() {
    byte[] old = recordOf("reviewer-family", Purpose.MEMBER_TOTP);
    office.session("reviewer-family").orElseThrow();
    restore("reviewer-family", Purpose.MEMBER_TOTP, old);

    assertTrue(office.session("reviewer-family").isEmpty());
    assertEquals(1, count(Act.ALARM_CREDENTIALS));
  }

  @Test
  void restoresAnotherRowOfAPassphrase() {
    restore("reviewer-family", Purpose.MEMBER_SEED, recordOf("reviewer-general", Purpose.MEMBER_SEED));

    assertTrue(office.session("reviewer-family").isEmpty());
    assertEquals(1, count(Act.SIGNIN_FAILED));
  }

  /** The same passphrase locked once more, as an old backup has it: it opens, and is refused all the same. */
  @Test
  void restoresAnOldRowOfAPassphrase() {
    var person = office.people.get("reviewer-family");
    byte[] relocked = relocked(person);
    restore("reviewer-family", Purpose.MEMBER_SEED, relocked);

    assertTrue(office.session("reviewer-family").isEmpty());
    assertEquals(1, count(Act.ALARM_CREDENTIALS));
  }

  @Test
  void revivesARemovedLead() {
    try (var lead = office.reviewer("lead"); var removed = office.reviewer("reviewer-family")) {
      office.seats.role(lead, family, removed.id(), true);
      var led = newest();
      office.seats.remove(lead, family, removed.id());
      try (var signatory = removed.signatory()) {
        var revenge = Signed.by(signatory.key(), newest().seating(led.seats()));
        office.database.transaction(tx -> {
          DeskTable.addCertificate(tx, family, 4, revenge);
          return tx;
        });
      }
    }

    assertTrue(office.desks.certified(family).isEmpty());
    assertRings(Kind.DESK);
    try (var removed = office.reviewer("reviewer-family")) {
      assertFalse(removed.sitsAt(family));
    }
  }

  @Test
  void foundsADeskAndRoutesEverythingToIt() {
    try (var spy = office.enrolment.draw("spy", true, "x".toCharArray()); var lead = spy.signatory()) {
      var own = office.founding.prepare("own", lead, List.of(), Optional.empty(), new Custody(2, 3));
      var desk = own.desk().id();
      run("UPDATE desk SET queue = CONCAT('x', queue)");
      office.database.transaction(tx -> {
        DeskTable.add(tx, new Desk(desk, "family"), own.recoveryKey().encoded());
        DeskTable.addEpoch(tx, desk, 1, own.key().encoded(), own.recovery());
        DeskTable.addCertificate(tx, desk, 1, own.signed());
        return tx;
      });

      assertEquals(desk, office.desks.serving("family").orElseThrow().id());
      assertTrue(office.desks.certified(desk).isEmpty());
      assertRings(Kind.DESK);
    }
  }
}
