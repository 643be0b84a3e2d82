package org.amparo.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.amparo.harness.FreshDatabase;
import org.amparo.platform.Database;
import org.amparo.platform.Fault;
import org.amparo.platform.NodeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LedgerIT {
  private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  private static final Entry ACT = Entry.of(Actor.member(new byte[16]), Act.CASE_OPENED).about(new byte[16]);

  @RegisterExtension final FreshDatabase ground = new FreshDatabase();
  @TempDir Path folder;
  private Database database;
  private NodeFiles files;
  private Ledger ledger;

  @BeforeEach
  void open() {
    database = ground.database();
    files = new NodeFiles(folder, new SecureRandom());
    ledger = ledger(NOON);
    ledger.start();
  }

  private Ledger ledger(Clock clock) {
    return new Ledger(database, files, clock);
  }

  private void write(int entries) {
    for (int i = 0; i < entries; i++) {
      ledger.write(ACT);
    }
  }

  private int checkpoints() {
    return ledger.chronicles().get(0).checkpoints.size();
  }

  @Test
  void showsItsEntriesNewestFirst() {
    write(3);

    assertEquals(List.of(3L, 2L), ledger.newest(Long.MAX_VALUE, 2).stream().map(Line::number).toList());
    assertEquals(List.of(1L), ledger.newest(2, 5).stream().map(Line::number).toList());
  }

  @Test
  void staysWholeUnderEightWriters() throws Exception {
    Callable<Integer> writing = () -> {
      write(25);
      return 25;
    };
    var threads = Executors.newFixedThreadPool(8);
    for (var done : threads.invokeAll(Collections.nCopies(8, writing))) {
      done.get();
    }
    threads.shutdown();

    assertEquals(200, assertInstanceOf(Verdict.Sound.class, ledger.start()).entries());
  }

  @Test
  void keepsNothingOfATransactionThatFailed() {
    write(1);

    assertThrows(Fault.class, () -> database.transaction(tx -> {
      ledger.write(tx, ACT);
      throw new Fault("on purpose");
    }));
    write(1);

    assertEquals(new Verdict.Sound(2, 1), ledger.start());
  }

  @Test
  void isWrittenByATransactionThatBeganBeforeAnother() {
    write(1);
    database.transaction(tx -> {
      tx.one("SELECT COUNT(*) FROM ledger_entry", row -> row.getInt(1));
      write(1);
      ledger.write(tx, ACT);
      return tx;
    });

    assertEquals(new Verdict.Sound(3, 1), ledger.start());
  }

  @Test
  void writesSeveralEntriesOfOneTransactionInOrder() {
    database.transaction(tx -> {
      ledger.write(tx, ACT.with("step", "1"));
      ledger.write(tx, ACT.with("step", "2"));
      return tx;
    });

    var steps = ledger.newest(9, 9).stream().map(line -> line.entry().codes().get("step")).toList();

    assertEquals(List.of("2", "1"), steps);
  }

  @Test
  void signsACheckpointEachDayEveryHundredEntriesAndAtEachCertificate() {
    write(3);
    assertEquals(1, checkpoints());

    ledger = ledger(Clock.offset(NOON, Duration.ofDays(1)));
    write(1);
    assertEquals(2, checkpoints());

    ledger.write(Entry.of(Actor.NODE, Act.CERTIFICATE_SIGNED));
    assertEquals(3, checkpoints());

    write(95);
    assertEquals(4, checkpoints());
  }

  @Test
  void goesOnAfterACrashBetweenHeadAndCommit() {
    write(2);
    var head = Head.parse(new String(files.read("ledger.head").orElseThrow()).strip());
    new HeadFile(files).keep(head, new Head(3, new byte[32]));

    assertInstanceOf(Verdict.Sound.class, ledger.start());
    write(1);
    assertEquals(new Verdict.Sound(3, 1), ledger.start());
  }

  @Test
  void goesOnAfterACrashBetweenCommitAndHead() {
    write(1);
    var before = new HeadFile(files);
    var first = Head.parse(new String(files.read("ledger.head").orElseThrow()).strip());
    write(1);
    var second = Head.parse(new String(files.read("ledger.head").orElseThrow()).strip());
    before.keep(first, second);

    write(1);

    assertEquals(new Verdict.Sound(3, 1), ledger.start());
  }

  @Test
  void keepsAChainForEachNode(@TempDir Path other) {
    write(2);
    var second = new Ledger(database, new NodeFiles(other, new SecureRandom()), NOON);
    second.start();
    second.write(ACT);

    var verdicts = ledger.chronicles().stream().map(LedgerVerifier::verify).toList();

    assertEquals(2, verdicts.size());
    assertTrue(verdicts.stream().allMatch(Verdict.Sound.class::isInstance));
  }
}
