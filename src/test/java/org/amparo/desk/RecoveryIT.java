package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.amparo.desk.Finding.Kind;
import org.amparo.ledger.Act;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everybody at a desk has lost their phrase; two of three custodians come with their papers. */
class RecoveryIT {
  @RegisterExtension static final SampleOffice SAMPLES = new SampleOffice();
  private Office office;
  private DeskId family;
  private List<String> shares;

  @BeforeEach
  void open() {
    office = SAMPLES.office();
    family = office.desks.serving("family").orElseThrow().id();
    shares = office.shares("family");
  }

  private Certificate newest() {
    return office.database.transaction(tx -> office.desks.lineage(tx, family)).orElseThrow().newest();
  }

  private long count(Act act) {
    return office.ledger.newest(Long.MAX_VALUE, 500).stream().filter(line -> line.entry().is(act)).count();
  }

  private Kind rehearsed(String... typed) {
    try (var lead = office.reviewer("lead")) {
      return office.recovery.rehearse(lead, family, List.of(typed)).kind();
    }
  }

  private Kind recovered(String name, String... typed) {
    try (var newcomer = office.reviewer(name)) {
      return office.recovery.recover(newcomer, family, List.of(typed)).kind();
    }
  }

  private String touched(String share) {
    char other = share.endsWith("q") ? 'p' : 'q';
    return share.substring(0, share.length() - 1) + other;
  }

  private List<String> renewed(int needed, int custodians) {
    try (var lead = office.reviewer("lead")) {
      var fresh = office.ceremony.renew(lead, family, new Custody(needed, custodians));
      assertEquals(family, office.ceremony.confirm(lead).orElseThrow());
      return fresh;
    }
  }

  @Nested
  class ARehearsal {
    @Test
    void saysThatTheSharesFitAndChangesNothing() {
      assertEquals(Kind.FIT, rehearsed(shares.get(0), " ", shares.get(2).replaceAll("(.{5})", "$1 ")));

      assertEquals(1, newest().serial());
      assertEquals(1, count(Act.RECOVERY_REHEARSED));
    }

    @Test
    void saysWhatIsWrong() {
      var foreign = office.shares("detention");

      assertEquals(Kind.NONE, rehearsed(""));
      assertEquals(Kind.TOO_FEW, rehearsed(shares.get(1)));
      assertEquals(Kind.TWICE, rehearsed(shares.get(1), shares.get(1)));
      assertEquals(Kind.UNREADABLE, rehearsed(shares.get(0), touched(shares.get(1))));
      assertEquals(Kind.OTHER_DESK, rehearsed(shares.get(0), foreign.get(1)));
      assertEquals(0, count(Act.RECOVERY_USED));
    }
  }

  @Nested
  class ARecovery {
    @Test
    void givesTheDeskToANewLeadAndToNobodyElse() {
      office.joined("nadia");
      var session = office.session("reviewer-family").orElseThrow();

      assertEquals(Kind.FIT, recovered("nadia", shares.get(2), shares.get(0)));

      try (var nadia = office.reviewer("nadia"); var lead = office.reviewer("lead")) {
        assertTrue(nadia.leads(family));
        assertEquals(office.desks.certified(family).orElseThrow().key(), nadia.deskKey(family, 1).publicKey());
        assertFalse(lead.sitsAt(family));
      }
      assertTrue(office.sessions.find(session.cookieToken()).isEmpty());
      assertEquals(1, count(Act.RECOVERY_USED));
      assertTrue(office.watch.look().isEmpty());
    }

    @Test
    void givesOlderEpochsToo() {
      try (var lead = office.reviewer("lead")) {
        assertEquals(2, office.rotation.begin(lead, family));
      }
      office.joined("nadia");

      recovered("nadia", shares.get(0), shares.get(1));

      try (var nadia = office.reviewer("nadia")) {
        assertEquals(List.of(1, 2), new ArrayList<>(nadia.seedsOf(family).keySet()));
        assertEquals(3, office.rotation.begin(nadia, family));
      }
    }

    @Test
    void isRefusedWithTooFewAndWithWrongShares() {
      office.joined("nadia");
      var foreign = office.shares("detention");

      assertEquals(Kind.TOO_FEW, recovered("nadia", shares.get(0)));
      assertEquals(Kind.TWICE, recovered("nadia", shares.get(0), shares.get(0)));
      assertEquals(Kind.OTHER_DESK, recovered("nadia", shares.get(0), foreign.get(1)));
      assertEquals(Kind.OTHER_DESK, recovered("nadia", foreign.get(0), foreign.get(1)));
      assertEquals(Kind.UNREADABLE, recovered("nadia", touched(shares.get(0)), shares.get(1)));

      try (var nadia = office.reviewer("nadia")) {
        assertTrue(nadia.desks().isEmpty());
      }
      assertEquals(5, count(Act.RECOVERY_REFUSED));
      assertEquals(1, newest().serial());
    }

    @Test
    void isRefusedAndRingsWhereTheRecordOfTheEpochWasChanged() {
      office.joined("nadia");
      office.database.transaction(tx -> tx.run("""
          UPDATE desk_epoch a JOIN desk_epoch b ON b.desk <> a.desk
             SET a.recovery = b.recovery
           WHERE a.desk = ?
          """, (Object) family.bytes()));

      assertEquals(Kind.CHANGED, recovered("nadia", shares.get(0), shares.get(1)));
      assertEquals(1, count(Act.ALARM_CERTIFICATE));
    }
  }

  @Nested
  class NewShares {
    @Test
    void openTheDeskAndThoseBeforeDoNot() {
      var fresh = renewed(3, 5);
      office.joined("nadia");

      assertEquals(5, fresh.size());
      assertEquals(Kind.DO_NOT_FIT, recovered("nadia", shares.get(0), shares.get(1)));
      assertEquals(Kind.OTHER_PRINT, recovered("nadia", fresh.get(0), shares.get(1), fresh.get(2)));
      assertEquals(Kind.TOO_FEW, recovered("nadia", fresh.get(0), fresh.get(1)));
      assertEquals(Kind.FIT, recovered("nadia", fresh.get(4), fresh.get(0), fresh.get(2)));
      assertEquals(1, count(Act.CUSTODIANS_CHANGED));
    }

    @Test
    void areNothingBeforeTheyAreOnPaperOrOnceTheDeskChanged() {
      try (var lead = office.reviewer("lead")) {
        office.ceremony.renew(lead, family, new Custody(2, 3));
        assertEquals(1, newest().serial());
        office.rotation.begin(lead, family);

        assertTrue(office.ceremony.confirm(lead).isEmpty());
        assertTrue(office.ceremony.confirm(lead).isEmpty());
      }
      assertEquals(Kind.FIT, rehearsed(shares.get(0), shares.get(1)));
    }

    @Test
    void comeWithANewDesk() {
      try (var lead = office.reviewer("lead"); var member = office.reviewer("reviewer-family")) {
        assertTrue(office.ceremony.found(member, "eighth", new Custody(2, 3)).isEmpty());
        assertTrue(office.ceremony.found(lead, "family", new Custody(2, 3)).isEmpty());
        var printed = office.ceremony.found(lead, "eighth", new Custody(2, 4));
        assertEquals(4, printed.size());
        assertTrue(office.desks.serving("eighth").isEmpty());

        var desk = office.ceremony.confirm(lead).orElseThrow();

        assertTrue(office.desks.certified(desk).isPresent());
        assertEquals(desk, office.recovery.desk(printed.subList(0, 2)).orElseThrow());
      }
    }
  }
}
