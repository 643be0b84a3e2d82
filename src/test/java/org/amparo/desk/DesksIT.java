package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.platform.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DesksIT {
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
  void areSealedToWhereThisNodeKeepsTheirLine() {
    assertTrue(isSealedTo());
    assertTrue(office.desks.uncertified().isEmpty());
  }

  @Test
  void areNotSealedToByANodeThatHasNoLine(@TempDir Path other) {
    var elsewhere = new Office(office.database, other);

    assertTrue(elsewhere.desks.certified(family).isEmpty());
    assertEquals(7, elsewhere.desks.uncertified().size());
  }

  @Test
  void areNotFoundedOnAnInstanceThatHasDesksWithoutALeadWhoVouches() {
    try (var intruder = office.enrolment.draw("intruder", true, "x".toCharArray()); var lead = intruder.signatory()) {
      var own = office.founding.prepare("own", lead, List.of(), Optional.empty(), new Custody(2, 3));
      var sponsor = new Founding.Sponsor(family, lead.key());
      var vouchedByNobody = office.founding.prepare("own", lead, List.of(), Optional.of(sponsor), new Custody(2, 3));

      Stream.of(own, vouchedByNobody).forEach(founded -> assertThrows(Fault.class,
          () -> office.database.transaction(tx -> {
            office.founding.write(tx, founded);
            return tx;
          })));
    }
    assertTrue(office.desks.serving("own").isEmpty());
  }

  @Test
  void areFoundedInASessionOfALeadWhoLeadsAnother() {
    try (var lead = office.reviewer("lead")) {
      var desk = office.founding.found(lead, "eighth", Optional.of(family), new Custody(2, 3), office.printed::addAll);

      assertTrue(office.desks.certified(desk.id()).isPresent());
    }
    try (var lead = office.reviewer("lead")) {
      assertTrue(lead.leads(office.desks.serving("eighth").orElseThrow().id()));
    }
  }

  @Test
  void changeForANodeThatFindsADescendantAndThenNeverGoBack() {
    try (var lead = office.reviewer("lead").signatory()) {
      addElsewhere(Signed.by(lead.key(), withoutMembers()));
    }

    assertTrue(isSealedTo());
    try (var removed = office.reviewer("reviewer-family")) {
      assertFalse(removed.sitsAt(family));
    }

    run("DELETE FROM desk_certificate WHERE desk = ? AND serial = 2", family.bytes());
    assertFalse(isSealedTo());
  }
}
