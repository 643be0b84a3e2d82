package org.amparo.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.amparo.harness.FreshDatabase;
import org.amparo.platform.Database;
import org.amparo.platform.Fault;
import org.amparo.platform.NodeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RewrittenLedgerIT {
  private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  private static final Entry ACT = Entry.of(Actor.member(new byte[16]), Act.CASE_OPENED).about(new byte[16]);

  @RegisterExtension final FreshDatabase ground = new FreshDatabase();
  @TempDir Path folder;
  private Database database;
  private Ledger ledger;

  @BeforeEach
  void open() {
    database = ground.database();
    ledger = new Ledger(database, new NodeFiles(folder, new SecureRandom()), NOON);
    ledger.start();
  }

  private void write(int entries) {
    for (int i = 0; i < entries; i++) {
      ledger.write(ACT);
    }
  }

  private void run(String sql) {
    assertTrue(database.transaction(tx -> tx.run(sql)) > 0);
  }

  @Test
  void noticesARewrittenEntryAtTheNextOneAndAtStart() {
    write(3);
    run("UPDATE ledger_entry SET entry = REPLACE(entry, 'case.opened', 'case.closed') WHERE number = 3");

    assertThrows(Fault.class, () -> write(1));
    assertEquals(new Verdict.Broken(3, "hash"), ledger.start());
  }

  @Test
  void noticesAnOlderRewrittenEntryAtStart() {
    write(3);
    run("UPDATE ledger_entry SET entry = REPLACE(entry, 'case.opened', 'case.closed') WHERE number = 1");

    assertEquals(new Verdict.Broken(1, "hash"), ledger.start());
  }

  @Test
  void noticesACutTableAtTheNextEntryAndAtStart() {
    write(3);
    run("DELETE FROM ledger_entry WHERE number = 3");

    assertThrows(Fault.class, () -> write(1));
    assertEquals(new Verdict.Broken(3, "cut"), ledger.start());
  }

  @Test
  void noticesAnEmptiedTable() {
    write(3);
    run("DELETE FROM ledger_entry");
    run("DELETE FROM ledger_checkpoint");

    assertThrows(Fault.class, () -> write(1));
    assertEquals(new Verdict.Broken(1, "cut"), ledger.start());
  }

  @Test
  void isNoticedByWhoFollowsIt() {
    write(2);
    var following = ledger.following();

    assertEquals(2, following.news().size());
    write(1);
    assertEquals(1, following.news().size());
    run("DELETE FROM ledger_entry WHERE number = 3");
    assertThrows(Fault.class, () -> following.news());
  }
}
