package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.amparo.evidence.FileId;
import org.amparo.evidence.Paper;
import org.amparo.evidence.Received;
import org.amparo.evidence.Snapshots;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody with write access to database and store can do to papers: be noticed, with one error. */
class TouchedPapersIT {
  private static Rooms rooms;
  private Filer ana;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
  }

  @AfterEach
  void forget() {
    rooms.forget();
  }

  @Test
  void noticesAFileRecordTakenAwayPutBackOrMoved() throws IOException {
    ana = Filer.starts(rooms).says(Filer.CALM);
    var a = give(ana.token(), "a.txt", 1);
    var early = record(Purpose.FILE, a);
    var b = give(ana.token(), "b.txt", 2);
    put(Purpose.FILE, a, record(Purpose.FILE, b));
    assertThrows(TamperedException.class, () -> rooms.papers().papers().of(ana.token()));
    put(Purpose.FILE, a, early);
    assertEquals(2, rooms.papers().papers().of(ana.token()).size());

    rooms.papers().papers().remove(ana.token(), a.id());
    put(Purpose.FILE, a, early);

    assertThrows(TamperedException.class, () -> rooms.papers().papers().of(ana.token()));
  }

  @Test
  void noticesSealedFilesThatWereSwappedOrChanged() throws IOException {
    ana = Filer.starts(rooms).says(Filer.CALM);
    var a = give(ana.token(), "a.txt", 1);
    var b = give(ana.token(), "b.txt", 2);
    var c = give(ana.token(), "c.txt", 3);
    ana.getsCode().sends();
    var ofA = stored(a.id());
    store(a.id(), stored(b.id()));
    var changed = stored(b.id());
    changed[20_000] ^= 1;
    store(b.id(), changed);
    store(c.id(), Arrays.copyOf(ofA, ofA.length - 16_400));

    try (var open = rooms.opening.open(rooms.lead(), rooms.desk("general"), ana.id()).orElseThrow()) {
      for (var paper : new Paper[] {a, b, c}) {
        assertThrows(TamperedException.class, () -> read(open, paper), paper.name());
      }
    }
  }

  @Test
  void sealsNothingToAnInboxKeyThatSomebodyPutIntoTheRow() throws IOException {
    ana = Filer.whoSent(rooms, Filer.CALM);
    var back = ana.elsewhere();
    try (var eve = SealingPair.fromSeed(rooms.vault.fresh())) {
      rooms.database.transaction(tx -> tx.run("UPDATE complaint SET inbox_key = ? WHERE id = ?",
          eve.publicKey().encoded(), ana.id().bytes()));
    }

    assertThrows(TamperedException.class, () -> give(back.token(), "a.txt", 1));

    assertEquals(0, rooms.database.transaction(tx -> new RecordTable().files(tx, ana.id())).size());
  }

  @Test
  void noticesALaterPaperThatSomebodyWroteAndOneThatMoved() throws IOException {
    ana = Filer.whoSent(rooms, Filer.CALM);
    var back = ana.elsewhere();
    var a = give(back.token(), "a.txt", 1);
    var b = give(back.token(), "b.txt", 2);

    put(Purpose.LATER_PAPER, a, record(Purpose.LATER_PAPER, b));

    try (var open = rooms.opening.open(rooms.lead(), rooms.desk("general"), ana.id()).orElseThrow()) {
      assertThrows(TamperedException.class, () -> rooms.papers().cases().of(rooms.lead(), open));
    }
    assertThrows(TamperedException.class, () -> rooms.papers().papers().of(back.token()));
  }

  @Test
  void tellsTheNameOfNoPaperToWhoReadsTheTables() throws IOException {
    ana = Filer.starts(rooms).says(Filer.CALM);
    give(ana.token(), "secreto-canario.txt", 1);
    ana.getsCode().sends();
    give(ana.elsewhere().token(), "segundo-canario.txt", 2);

    for (var table : Set.of("complaint_record", "door", "upload", "complaint_desk")) {
      var dump = rooms.database.transaction(tx -> tx.list("SELECT * FROM " + table, row -> {
        var line = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          line.append(row.getString(i)).append('|');
        }
        return line.toString();
      })).toString();
      assertEquals(-1, dump.indexOf("canario"), table);
    }
  }

  private static void read(OpenCase open, Paper paper) throws IOException {
    try (var file = rooms.papers().cases().source(open, paper.id()).orElseThrow()) {
      file.stream().readAllBytes();
    }
  }

  private static Paper give(Secret token, String name, long seed) throws IOException {
    var received = rooms.papers().intake().take(token, name, false,
        new ByteArrayInputStream(Snapshots.text(40_000, seed)));
    return assertInstanceOf(Received.Kept.class, received).paper();
  }

  private byte[] record(Purpose kind, Paper paper) {
    return rooms.database.transaction(tx -> new RecordTable().find(tx, ana.id(), Place.of(kind, paper.id().bytes())))
        .orElseThrow();
  }

  private void put(Purpose kind, Paper paper, byte[] record) {
    rooms.database.transaction(tx -> {
      new RecordTable().put(tx, ana.id(), Place.of(kind, paper.id().bytes()), record);
      return null;
    });
  }

  private static byte[] stored(FileId id) throws IOException {
    try (var sealed = rooms.store.open(id.bytes())) {
      var bytes = new byte[(int) sealed.length()];
      sealed.read(0, bytes, 0, bytes.length);
      return bytes;
    }
  }

  private static void store(FileId id, byte[] bytes) throws IOException {
    rooms.store.delete(id.bytes());
    try (var out = rooms.store.append(id.bytes(), 0)) {
      out.write(bytes);
    }
  }
}
