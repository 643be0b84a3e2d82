package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.amparo.evidence.Appended;
import org.amparo.evidence.Created;
import org.amparo.evidence.FileId;
import org.amparo.evidence.Paper;
import org.amparo.evidence.Received;
import org.amparo.evidence.Snapshots;
import org.amparo.platform.LostRaceException;
import org.amparo.vault.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/** Two browsers of one person at the papers of one complaint at the same moment: nothing is lost, nothing is there twice. */
class PapersAtOnceIT {
  private static final int EACH = 4;
  private static final int LENGTH = 60_000;
  private static final int MOST_MILLIS = 40;
  private static final int MOST_PRESSES = 5;
  private static final AtomicInteger lost = new AtomicInteger();
  private static Rooms rooms;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
  }

  @AfterEach
  void forget() {
    rooms.forget();
  }

  @RepeatedTest(5)
  void twoPhonesAddAndRemoveAtOnce() throws Exception {
    var ana = Filer.starts(rooms).says(Filer.CALM).getsCode();
    var other = ana.elsewhere();

    var kept = atOnce(() -> addsAndRemoves(ana.token(), "a"), () -> addsAndRemoves(other.token(), "b"));

    var expected = new TreeSet<String>();
    kept.forEach(expected::addAll);
    assertEquals(List.copyOf(expected), names(rooms.papers().papers().of(ana.token())));
    assertEquals(List.copyOf(expected), names(rooms.papers().papers().of(other.token())));
    assertNamed();
  }

  @RepeatedTest(5)
  void theSameFileFromTwoPhonesIsThereOnce() throws Exception {
    var ana = Filer.starts(rooms).says(Filer.CALM).getsCode();
    var other = ana.elsewhere();

    var received = atOnce(() -> gives(ana.token(), "same.txt", 7), () -> gives(other.token(), "same.txt", 7));

    assertTrue(received.stream().allMatch(Received.Kept.class::isInstance), received.toString());
    assertEquals(List.of("same.txt"), names(rooms.papers().papers().of(ana.token())));
    assertNamed();
  }

  @RepeatedTest(12)
  void theLastPieceComesAsSendIsPressed() throws Exception {
    var ana = Filer.starts(rooms).says(Filer.CALM).getsCode();
    var other = ana.elsewhere();
    var bytes = Snapshots.text(LENGTH, 3);
    var ready = (Created.Ready) rooms.papers().uploads().create(ana.token(), "piece.txt", LENGTH, false);
    append(ana.token(), ready.id(), 0, Arrays.copyOf(bytes, LENGTH / 2));

    var answers = atOnce(() -> append(ana.token(), ready.id(), LENGTH / 2, Arrays.copyOfRange(bytes, LENGTH / 2, LENGTH)),
        () -> rooms.filing().send(other.token()));

    assertTrue(answers.get(0) instanceof Appended.Whole whole && whole.received() instanceof Received.Kept,
        answers.toString());
    assertTrue(answers.get(1) instanceof Sending.Sent, answers.toString());
    assertEquals(List.of("piece.txt"), atTheDesk(ana));
    assertNamed();
  }

  @RepeatedTest(12)
  void aPaperIsGivenAndOneRemovedAsSendIsPressed() throws Exception {
    var ana = Filer.starts(rooms).says(Filer.CALM).getsCode();
    var other = ana.elsewhere();
    var first = ((Received.Kept) gives(ana.token(), "first.txt", 1)).paper();

    var answers = atOnce(() -> List.of(pressed(() -> rooms.papers().papers().remove(ana.token(), first.id())),
        pressed(() -> gives(ana.token(), "second.txt", 2))), () -> rooms.filing().send(other.token()));

    var did = (List<?>) answers.get(0);
    var expected = new TreeSet<String>();
    if (did.get(0).equals(false)) expected.add("first.txt");
    if (did.get(1) instanceof Received.Kept) expected.add("second.txt");
    assertEquals(List.copyOf(expected), atTheDesk(ana), answers.toString());
    assertNamed();
  }

  /** Both begin together, and then each has its own haste. */
  private static <T> List<T> atOnce(Callable<? extends T> one, Callable<? extends T> other) throws Exception {
    var start = new CyclicBarrier(2);
    var hands = Executors.newFixedThreadPool(2);
    try {
      var done = new ArrayList<T>();
      var both = new ArrayList<Callable<T>>();
      for (var act : List.of(one, other)) {
        both.add(() -> {
          start.await();
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(haste()));
          return pressed(act);
        });
      }
      for (var result : hands.invokeAll(both)) done.add(result.get());
      return done;
    } finally {
      hands.shutdownNow();
    }
  }

  /** Who loses a race too often is told so, and presses again. */
  private static <T> T pressed(Callable<? extends T> act) throws Exception {
    for (int press = 1; ; press++) {
      try {
        return act.call();
      } catch (LostRaceException e) {
        lost.incrementAndGet();
        if (press == MOST_PRESSES) throw e;
      }
    }
  }

  /** What a lost race left unnamed is for the sweep. */
  private static void assertNamed() throws IOException {
    if (lost.getAndSet(0) > 0) {
      rooms.pass(Duration.ofDays(2));
      rooms.paperSweep().sweep();
    }
    assertEquals(named(), rooms.store.lying(), "what lies is named");
  }

  private static long haste() {
    return ThreadLocalRandom.current().nextInt(MOST_MILLIS);
  }

  /** The names that it was told are kept. */
  private static Set<String> addsAndRemoves(Secret token, String who) throws Exception {
    var kept = new TreeSet<String>();
    for (int i = 0; i < EACH; i++) {
      var name = who + i + ".txt";
      long seed = who.hashCode() * 31L + i;
      if (pressed(() -> gives(token, name, seed)) instanceof Received.Kept paper) {
        kept.add(name);
        boolean removed = i % 2 == 1 && pressed(() -> rooms.papers().papers().remove(token, paper.paper().id()));
        if (removed) kept.remove(name);
      }
    }
    return kept;
  }

  private static Received gives(Secret token, String name, long seed) throws IOException {
    return rooms.papers().intake().take(token, name, false, new ByteArrayInputStream(Snapshots.text(LENGTH, seed)));
  }

  private static Appended append(Secret token, FileId id, long at, byte[] piece) {
    return rooms.papers().uploads().append(token, id, at, new ByteArrayInputStream(piece), Optional.empty());
  }

  private static List<String> names(List<Paper> papers) {
    return papers.stream().map(Paper::name).sorted().toList();
  }

  private static List<String> atTheDesk(Filer filer) {
    try (var open = rooms.opening.open(rooms.lead(), rooms.desk("general"), filer.id()).orElseThrow()) {
      return names(rooms.papers().cases().of(rooms.lead(), open));
    }
  }

  private static Set<String> named() {
    var named = new TreeSet<String>();
    rooms.database.transaction(tx -> tx.list("SELECT HEX(item) AS file FROM complaint_record WHERE code IN (515, 1281)",
        row -> named.add(row.getString("file").toLowerCase(Locale.ROOT))));
    return named;
  }
}
