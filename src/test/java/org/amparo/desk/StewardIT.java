package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.TamperedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A steward who writes into every table, and still reads nothing. */
class StewardIT {
  @RegisterExtension static final SampleOffice SAMPLES = new SampleOffice();
  private Office office;
  private DeskId family;

  @BeforeEach
  void open() {
    office = SAMPLES.office();
    family = office.desks.serving("family").orElseThrow().id();
  }

  private void run(String sql, Object... values) {
    assertTrue(office.database.transaction(tx -> tx.run(sql, values)) > 0);
  }

  private boolean isSealedTo() {
    return office.desks.certified(family).isPresent();
  }

  private Certificate newest() {
    return office.database.transaction(tx -> office.desks.lineage(tx, family)).orElseThrow().newest();
  }

  /** As another node would write it, without telling this one. */
  private void addElsewhere(Signed signed) {
    office.database.transaction(tx -> {
      DeskTable.addCertificate(tx, family, signed.certificate().orElseThrow().serial(), signed);
      return tx;
    });
  }

  private Certificate withoutMembers() {
    var seats = newest().seats().stream().filter(Seat::lead).toArray(Seat[]::new);
    return Certificates.next(newest(), seats);
  }

  @Test
  void certifiesNothingWithAKeyOfTheirOwn() {
    addElsewhere(Signed.by(Certificates.STRANGER, withoutMembers()));

    assertFalse(isSealedTo());
  }

  @Test
  void swapsNoKey() {
    try (var seed = office.vault.fresh(); var pair = SealingPair.fromSeed(seed)) {
      run("UPDATE desk_epoch SET public_key = ? WHERE desk = ?", pair.publicKey().encoded(), family.bytes());
    }

    assertFalse(isSealedTo());
  }

  @Test
  void givesADeskNoOthersKey() {
    run("""
        UPDATE desk_epoch a
          JOIN desk_epoch b ON b.desk <> a.desk
           SET a.public_key = b.public_key
         WHERE a.desk = ?
        """, family.bytes());

    assertFalse(isSealedTo());
  }

  @Test
  void grantsNoSeedThatIsNotTheCertifiedOne() {
    try (var reviewer = office.reviewer("reviewer-family"); var forged = office.vault.fresh()) {
      var key = office.database.transaction(tx -> MemberTable.of(tx, reviewer.id())).orElseThrow().sealingKey();
      byte[] grant = office.vault.seal(forged, key,
          Purpose.DESK_SEED.label(family.bytes(), Epochs.bytes(1), reviewer.id().bytes()));
      run("UPDATE desk_grant SET record = ? WHERE desk = ? AND member = ?", grant, family.bytes(),
          reviewer.id().bytes());

      assertThrows(TamperedException.class, () -> reviewer.deskKey(family, 1));
    }
  }

  @Test
  void givesNoSeatByCopyingAGrant() {
    run("""
        INSERT INTO desk_grant (desk, epoch, member, record)
        SELECT g.desk, g.epoch, m.id, g.record
          FROM desk_grant g
          JOIN member l ON l.id = g.member AND l.name = 'lead'
          JOIN member m ON m.name = 'reviewer-general'
         WHERE g.desk = ?
        """, family.bytes());

    try (var reviewer = office.reviewer("reviewer-general")) {
      assertFalse(reviewer.sitsAt(family));
    }
  }

  @Test
  void givesNoSeatByAnothersId() {
    var lead = office.database.transaction(tx -> MemberTable.named(tx, "lead")).orElseThrow().id();
    try (var intruder = office.enrolment.draw("intruder", true, "x".toCharArray());
        var seed = office.vault.fresh()) {
      var entered = new Reviewers(office.database, office.vault, office.desks).entering(lead, seed).orElseThrow();

      assertTrue(entered.desks().isEmpty());
      entered.close();
    }
  }
}
