package org.amparo.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.amparo.complaint.Filer;
import org.amparo.complaint.Rooms;
import org.amparo.platform.Fault;
import org.amparo.vault.Derive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Uploads in pieces: cut, sent again, out of order, outliving sending. */
class UploadsIT {
  private static final byte[] TEXT = Snapshots.text(300_000, 1);
  private static Rooms rooms;
  private Filer ana;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
  }

  @AfterEach
  void forget() {
    rooms.store.failFrom(0);
    rooms.forget();
  }

  @Test
  void arrivesInPiecesOfAnyLengthByHash() {
    var random = new Random(5);
    for (int round = 0; round < 5; round++) {
      var id = create("a" + round + ".txt", TEXT.length);
      int at = 0;
      while (at < TEXT.length) {
        int next = Math.min(TEXT.length, at + 1 + random.nextInt(round == 0 ? 20_000 : 90_000));
        var appended = append(id, at, Arrays.copyOfRange(TEXT, at, next));
        assertEquals(next, next < TEXT.length ? ((Appended.More) appended).progress().offset() : next);
        at = next;
      }
      assertEquals(new Progress(TEXT.length, TEXT.length), progress(id).orElseThrow());
    }
    var papers = rooms.papers().papers().of(ana().token());
    assertEquals(5, papers.size());
    assertTrue(papers.stream().allMatch(paper -> paper.fingerprint().equals(
        HexFormat.of().formatHex(Derive.sha256(TEXT))) && paper.state() == State.LOOKED));
  }

  @Test
  void takesAPieceAtItsPlaceOnlyAndOnce() {
    var id = create("a.txt", TEXT.length);
    var piece = Arrays.copyOf(TEXT, 100_000);

    append(id, 0, piece);

    assertEquals(new Progress(100_000, TEXT.length), assertInstanceOf(Appended.WrongOffset.class, append(id, 0, piece))
        .progress());
    assertInstanceOf(Appended.WrongOffset.class, append(id, 100_001, piece));
    assertEquals(100_000, progress(id).orElseThrow().offset());
    finish(id);
    assertInstanceOf(Appended.WrongOffset.class, append(id, 100_000, piece));
    assertEquals(1, rooms.papers().papers().of(ana().token()).size());
  }

  @Test
  void keepsWhatCameBeforeTheConnectionEnded() {
    var id = create("a.txt", TEXT.length);
    var cut = new SequenceInputStream(new ByteArrayInputStream(TEXT, 0, 70_001), new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("cut");
      }
    });

    var appended = rooms.papers().uploads().append(ana().token(), id, 0, cut, Optional.empty());

    assertEquals(70_001, assertInstanceOf(Appended.More.class, appended).progress().offset());
    finish(id);
  }

  @Test
  void takesAProvenPieceWholeOrNotAtAll() {
    var id = create("a.txt", TEXT.length);
    var wrong = TEXT.clone();
    wrong[5] ^= 1;
    var sum = Optional.of(Derive.sha256(TEXT));

    assertInstanceOf(Appended.WrongSum.class,
        rooms.papers().uploads().append(ana().token(), id, 0, new ByteArrayInputStream(wrong), sum));
    assertEquals(0, progress(id).orElseThrow().offset());

    assertInstanceOf(Appended.Whole.class,
        rooms.papers().uploads().append(ana().token(), id, 0, new ByteArrayInputStream(TEXT), sum));
  }

  @Test
  void goesOnAfterADeathAtAnyActOfTheStore() {
    for (int act = 1; act < 30; act++) {
      var id = create("a" + act + ".txt", TEXT.length);
      rooms.store.failFrom(act);
      boolean died = dies(id);
      rooms.store.failFrom(0);

      long at = progress(id).orElseThrow().offset();
      if (at < TEXT.length) {
        var last = append(id, at, Arrays.copyOfRange(TEXT, (int) at, TEXT.length));
        assertInstanceOf(Received.Kept.class, assertInstanceOf(Appended.Whole.class, last).received());
      }
      rooms.papers().papers().lookAgain(ana().token());
      assertEquals(1, rooms.papers().papers().of(ana().token()).size(), "act " + act);
      rooms.papers().papers().remove(ana().token(), rooms.papers().papers().of(ana().token()).get(0).id());
      assertTrue(died || act > 20);
    }
    rooms.pass(Duration.ofDays(3));
    rooms.paperSweep().sweep();
    assertEquals(Set.of(), lying());
  }

  private boolean dies(FileId id) {
    try {
      append(id, 0, Arrays.copyOf(TEXT, 150_000));
      append(id, 150_000, Arrays.copyOfRange(TEXT, 150_000, TEXT.length));
      return false;
    } catch (Fault e) {
      return true;
    }
  }

  @Test
  void endsWhenWhatIsSentAgainIsNotWhatLies() {
    var id = create("a.txt", TEXT.length);
    rooms.store.failFrom(7);
    dies(id);
    rooms.store.failFrom(0);
    var other = Snapshots.text(TEXT.length, 2);

    assertInstanceOf(Appended.Gone.class, append(id, 0, other));

    assertTrue(progress(id).isEmpty());
    assertEquals(Set.of(), lying());
  }

  @Test
  void refusesAProgramAtItsFirstBytesAndLeavesNothing() {
    var id = create("a.pdf", 8000);
    append(id, 0, Arrays.copyOf(Snapshots.program(), 10));

    assertEquals(Refusal.PROGRAM, assertInstanceOf(Appended.Refused.class,
        append(id, 10, Arrays.copyOfRange(Snapshots.program(), 10, 6000))).why());

    assertTrue(progress(id).isEmpty());
    assertEquals(Set.of(), lying());
  }

  @Test
  void outlivesSendingAsALaterPaper() throws IOException {
    ana().getsCode();
    var id = create("a.jpg", Snapshots.photo(1).length, true);
    append(id, 0, Arrays.copyOf(Snapshots.photo(1), 700));
    ana().sends();

    var last = append(id, 700, Arrays.copyOfRange(Snapshots.photo(1), 700, Snapshots.photo(1).length));

    var kept = assertInstanceOf(Received.Kept.class, assertInstanceOf(Appended.Whole.class, last).received()).paper();
    assertTrue(kept.later() && kept.cleaned());
    try (var open = rooms.opening.open(rooms.lead(), rooms.desk("general"), ana().id()).orElseThrow()) {
      assertEquals(List.of(kept), rooms.papers().cases().of(rooms.lead(), open));
      try (var paper = rooms.papers().cases().source(open, kept.id()).orElseThrow()) {
        assertEquals(kept.length(), paper.stream().readAllBytes().length);
      }
    }
    assertEquals(1, lying().size());
  }

  @Test
  void endsWithItsDoorOrAtAWordOrBySweep() {
    var ended = create("a.txt", 100);
    append(ended, 0, new byte[] {'a', 'b'});
    assertTrue(rooms.papers().uploads().terminate(ana().token(), ended));
    assertFalse(rooms.papers().uploads().terminate(ana().token(), ended));
    var erased = create("b.txt", 100);
    append(erased, 0, new byte[] {'a', 'b'});
    rooms.drafts().erase(ana().token());
    assertTrue(progress(erased).isEmpty());
    assertEquals(Set.of(), lying());

    ana = null;
    var left = create("c.txt", 100);
    append(left, 0, new byte[] {'a', 'b'});
    rooms.pass(Duration.ofDays(3));
    rooms.retention().sweep();
    assertEquals(Set.of(), lying());
  }

  @Test
  void isNobodyElses() {
    var id = create("a.txt", 100);
    var eve = Filer.starts(rooms).says(Filer.CALM);

    assertTrue(rooms.papers().uploads().progress(eve.token(), id).isEmpty());
    assertInstanceOf(Appended.Gone.class, rooms.papers().uploads().append(eve.token(), id, 0,
        new ByteArrayInputStream(new byte[] {'x'}), Optional.empty()));
    assertFalse(rooms.papers().uploads().terminate(eve.token(), id));
  }

  @Test
  void isRefusedBeforeItBeginsWhereItsLengthSaysSo() {
    var limits = rooms.papers().papers().limits();

    assertEquals(new Created.Refused(Refusal.EMPTY), rooms.papers().uploads().create(ana().token(), "a", 0, true));
    assertEquals(new Created.Refused(Refusal.TOO_LARGE),
        rooms.papers().uploads().create(ana().token(), "a", limits.bytes() + 1, true));
    for (int i = 0; i < limits.papers(); i++) {
      create("a" + i, 10);
    }
    assertEquals(new Created.Refused(Refusal.TOO_MANY), rooms.papers().uploads().create(ana().token(), "a", 10, true));
  }

  private Filer ana() {
    if (ana == null) {
      ana = Filer.starts(rooms).says(Filer.CALM);
    }
    return ana;
  }

  private FileId create(String name, long length) {
    return create(name, length, false);
  }

  private FileId create(String name, long length, boolean hide) {
    var created = rooms.papers().uploads().create(ana().token(), name, length, hide);
    return assertInstanceOf(Created.Ready.class, created).id();
  }

  private Appended append(FileId id, long at, byte[] piece) {
    return rooms.papers().uploads().append(ana().token(), id, at, new ByteArrayInputStream(piece), Optional.empty());
  }

  private Optional<Progress> progress(FileId id) {
    return rooms.papers().uploads().progress(ana().token(), id);
  }

  private void finish(FileId id) {
    int at = (int) progress(id).orElseThrow().offset();
    var whole = append(id, at, Arrays.copyOfRange(TEXT, at, TEXT.length));
    var paper = assertInstanceOf(Received.Kept.class, assertInstanceOf(Appended.Whole.class, whole).received()).paper();
    assertArrayEquals(Derive.sha256(TEXT), HexFormat.of().parseHex(paper.fingerprint()));
  }

  private static Set<String> lying() {
    try {
      return rooms.store.lying();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
