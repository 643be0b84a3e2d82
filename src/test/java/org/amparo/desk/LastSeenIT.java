package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.amparo.harness.FreshDatabase;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a member remembers of the ledger between two sign-ins. */
class LastSeenIT {
  @RegisterExtension final FreshDatabase ground = new FreshDatabase();
  @TempDir Path folder;
  private Office office;
  private LastSeen lastSeen;
  private Reviewer lead;

  @BeforeEach
  void open() {
    office = Office.withSamples(ground.database(), folder);
    lastSeen = new LastSeen(office.database, office.vault, office.ledger);
    lead = office.reviewer("lead");
  }

  private void sql(String statement) {
    office.database.transaction(tx -> tx.run(statement));
  }

  @Test
  void hasNothingToCompareTheFirstTime() {
    var seen = lastSeen.greet(lead);

    assertTrue(seen.fits());
    assertEquals(Map.of(), seen.before());
  }

  @Test
  void fitsALedgerThatOnlyGrew() {
    var first = lastSeen.greet(lead);
    office.ledger.write(Entry.of(lead.actor(), Act.LEDGER_READ));

    var second = lastSeen.greet(lead);

    assertTrue(second.fits());
    assertEquals(first.now(), second.before());
    assertEquals(first.now().values().iterator().next().size() + 1, second.now().values().iterator().next().size());
  }

  @Test
  void ringsAtEachSignInWhenAnOldEntryWasRewritten() {
    lastSeen.greet(lead);
    office.ledger.write(Entry.of(lead.actor(), Act.LEDGER_READ));
    var before = lastSeen.greet(lead).now();
    office.ledger.write(Entry.of(lead.actor(), Act.LEDGER_READ));
    office.ledger.write(Entry.of(lead.actor(), Act.LEDGER_READ));
    sql("UPDATE ledger_entry SET hash = REVERSE(hash) WHERE number = " + before.values().iterator().next().size());

    assertFalse(lastSeen.greet(lead).fits());
    assertFalse(lastSeen.greet(lead).fits());
    assertTrue(office.ledger.newest(Long.MAX_VALUE, 1).get(0).entry().is(Act.ALARM_LEDGER));
  }

  @Test
  void ringsWhenAChainIsGone() {
    lastSeen.greet(lead);
    sql("UPDATE ledger_node SET node = REVERSE(node)");

    assertFalse(lastSeen.greet(lead).fits());
  }

  @Test
  void ringsWhenItsRecordWasTouched() {
    lastSeen.greet(lead);
    sql("UPDATE member_seen SET record = REVERSE(record)");

    assertFalse(lastSeen.greet(lead).fits());
  }

  @Test
  void isEachMembersOwn() {
    lastSeen.greet(lead);

    assertTrue(lastSeen.of(office.reviewer("reviewer-general")).isEmpty());
    assertTrue(lastSeen.of(lead).isPresent());
  }
}
