package org.amparo.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.amparo.complaint.Filer;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Rooms;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.PaperKind;
import org.amparo.platform.Fault;
import org.amparo.vault.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The life of papers: added, looked at, cleaned, taken out, sent, opened at the desk, added later, erased. */
class PapersIT {
  private static final byte[] PHOTO = Snapshots.photo(1);
  private static Rooms rooms;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
  }

  @AfterEach
  void forget() {
    rooms.examiner.away(false);
    rooms.forget();
  }

  @Test
  void keepsTheCleanedPhotoAndNothingOfTheOriginal() throws IOException {
    var ana = Filer.starts(rooms).says(Filer.CALM);

    var kept = kept(give(ana.token(), "../DCIM/IMG_1.jpg", true, PHOTO));

    assertEquals("IMG_1.jpg", kept.name());
    assertEquals(State.LOOKED, kept.state());
    assertEquals(PaperKind.PHOTO, kept.kind());
    assertTrue(kept.cleaned() && kept.original().isPresent());
    assertEquals(Set.of(), kept.hidden());
    assertTrue(kept.removed().containsAll(Set.of(Hidden.PLACE, Hidden.DEVICE)));
    assertEquals(Set.of(kept.id().hex()), rooms.store.lying());
  }

  @Test
  void keepsAPhotoAsItIsAndTellsWhatItCarriesThenCleansItAtATap() throws IOException {
    var ana = Filer.starts(rooms).says(Filer.CALM);
    var kept = kept(give(ana.token(), "a.jpg", false, PHOTO));
    assertTrue(kept.hidden().containsAll(Set.of(Hidden.PLACE, Hidden.DEVICE)));
    assertFalse(kept.cleaned());

    var cleaned = kept(rooms.papers().papers().cleanNow(ana.token(), kept.id()));

    assertTrue(cleaned.cleaned());
    assertEquals(kept.fingerprint(), cleaned.original().orElseThrow());
    assertEquals(List.of(cleaned), of(ana.token()));
    assertEquals(Set.of(cleaned.id().hex()), rooms.store.lying());
  }

  @Test
  void takesTheSameFileOnceHoweverOftenItIsPosted() throws IOException {
    var ana = Filer.starts(rooms).says(Filer.CALM);

    var first = kept(give(ana.token(), "a.jpg", true, PHOTO));
    var second = kept(give(ana.token(), "a.jpg", true, PHOTO));

    assertEquals(first, second);
    assertEquals(1, of(ana.token()).size());
    assertEquals(1, rooms.store.lying().size());
  }

  @Test
  void refusesWhatItDoesNotTakeAndKeepsTheRest() throws IOException {
    var ana = Filer.starts(rooms).says(Filer.CALM);
    kept(give(ana.token(), "a.txt", false, Snapshots.text(500, 1)));

    assertEquals(Refusal.EMPTY, refused(give(ana.token(), "b.txt", false, new byte[0])));
    assertEquals(Refusal.PROGRAM, refused(give(ana.token(), "b.pdf", false, Snapshots.program())));
    assertEquals(Refusal.NOT_A_KIND, refused(give(ana.token(), "b.zip", false, new byte[] {'P', 'K', 3, 4, 0, 0})));

    assertEquals(List.of("a.txt"), of(ana.token()).stream().map(Paper::name).toList());
    assertEquals(1, rooms.store.lying().size());
    assertTrue(ana.draft().of("story").isPresent());
  }

  @Test
  void countsAndWeighsAgainstTheLimits() throws IOException {
    var before = Limits.read(Rooms.CONFIG);
    rooms.limit(new Limits(2, 2, 1000, 1500, before.kinds()));
    try {
      var ana = Filer.starts(rooms).says(Filer.CALM);
      assertEquals(Refusal.TOO_LARGE, refused(give(ana.token(), "a.txt", false, Snapshots.text(1001, 1))));
      kept(give(ana.token(), "a.txt", false, Snapshots.text(1000, 1)));
      assertEquals(Refusal.NO_ROOM, refused(give(ana.token(), "b.txt", false, Snapshots.text(501, 2))));
      kept(give(ana.token(), "b.txt", false, Snapshots.text(500, 2)));
      assertEquals(Refusal.TOO_MANY, refused(give(ana.token(), "c.txt", false, Snapshots.text(1, 3))));
      assertEquals(2, rooms.store.lying().size());
    } finally {
      rooms.limit(before);
    }
  }

  @Test
  void keepsNothingOfAFileWhoseConnectionEnds() throws IOException {
    var ana = Filer.starts(rooms).says(Filer.CALM);
    var broken = new SequenceInputStream(new ByteArrayInputStream(Snapshots.text(100_000, 1)), new Broken());

    assertThrows(IOException.class, () -> rooms.papers().intake().take(ana.token(), "a.txt", true, broken));

    assertEquals(List.of(), of(ana.token()));
    assertEquals(Set.of(), rooms.store.lying());
  }

  @Test
  void takesAPaperOutWithEveryByteOfIt() throws IOException {
    var ana = Filer.starts(rooms).says(Filer.CALM);
    var kept = kept(give(ana.token(), "a.jpg", true, PHOTO));

    assertTrue(rooms.papers().papers().remove(ana.token(), kept.id()));
    assertFalse(rooms.papers().papers().remove(ana.token(), kept.id()));

    assertEquals(List.of(), of(ana.token()));
    assertEquals(Set.of(), rooms.store.lying());
  }

  @Test
  void keepsAPaperUnseenWhileNobodyCanLookAndLooksAgain() throws IOException {
    rooms.examiner.away(true);
    var ana = Filer.starts(rooms).says(Filer.CALM);
    assertEquals(State.NOT_YET, kept(give(ana.token(), "a.jpg", true, PHOTO)).state());
    kept(give(ana.token(), "b.txt", true, Snapshots.text(100, 1)));
    assertEquals(2, rooms.papers().papers().lookAgain(ana.token()).unseen());

    rooms.examiner.away(false);
    assertEquals(0, rooms.papers().papers().lookAgain(ana.token()).unseen());

    assertTrue(of(ana.token()).stream().allMatch(Paper::cleaned));
  }

  @Test
  void letsThePersonChooseWhatCannotBeCleaned() throws IOException {
    var ana = Filer.starts(rooms).says(Filer.CALM);
    var kept = kept(give(ana.token(), "b.rtf", true, "{\\rtf1 hola}".getBytes()));
    assertEquals(State.UNCLEAN, kept.state());
    assertFalse(kept.isOpen());

    assertTrue(rooms.papers().papers().keepAsItIs(ana.token(), kept.id()));

    var now = of(ana.token()).get(0);
    assertTrue(now.isOpen());
    assertFalse(now.hide());
  }

  @Test
  void arrivesAtTheDeskByteForByte() throws IOException {
    var text = Snapshots.text(50_000, 1);
    var ana = Filer.starts(rooms).says(Filer.CALM);
    kept(give(ana.token(), "a.jpg", true, PHOTO));
    var kept = kept(give(ana.token(), "b.txt", false, text));
    ana.getsCode().sends();

    atTheDesk(ana, open -> {
      var papers = rooms.papers().cases().of(rooms.lead(), open);
      assertEquals(List.of("a.jpg", "b.txt"), papers.stream().map(Paper::name).toList());
      assertArrayEquals(text, bytes(open, kept.id()));
      assertEquals(2, rooms.caseload().list(rooms.lead(), open.desk()).lines().get(0).facts().papers());
      assertFalse(new String(bytes(open, papers.get(0).id()), StandardCharsets.ISO_8859_1)
          .contains(Snapshots.PHONE));
    });
    assertEquals(List.of(), of(ana.token()));
  }

  @Test
  void isTheSameDraftOnTwoDevices() throws IOException {
    var ana = Filer.starts(rooms).says(Filer.CALM).getsCode();
    var phone = ana.elsewhere();
    kept(give(ana.token(), "a.txt", false, Snapshots.text(100, 1)));
    kept(give(phone.token(), "b.txt", false, Snapshots.text(100, 2)));

    assertEquals(of(ana.token()), of(phone.token()));
    assertEquals(2, of(phone.token()).size());
    phone.sends();

    assertInstanceOf(Received.Gone.class, give(ana.token(), "c.txt", false, Snapshots.text(100, 3)));
    atTheDesk(ana, open -> assertEquals(2, rooms.papers().cases().of(rooms.lead(), open).size()));
  }

  @Test
  void addsAPaperAfterSendingThatOnlyTheDesksOpen() throws IOException {
    var ana = Filer.whoSent(rooms, Filer.CALM);
    var back = ana.elsewhere();

    var kept = kept(give(back.token(), "c.jpg", true, PHOTO));
    assertTrue(kept.later() && kept.cleaned());
    assertEquals(List.of(kept), of(back.token()));
    assertEquals(List.of(), of(ana.elsewhere().token()));

    atTheDesk(back, open -> {
      assertEquals(List.of(kept), rooms.papers().cases().of(rooms.lead(), open));
      assertEquals(kept.length(), bytes(open, kept.id()).length);
      assertEquals(1, rooms.caseload().list(rooms.lead(), open.desk()).lines().get(0).facts().papers());
    });
    assertTrue(rooms.papers().papers().remove(back.token(), kept.id()));
    assertEquals(Set.of(), rooms.store.lying());
  }

  @Test
  void becomesALaterPaperWhenTheDraftIsSentWhileItComes() throws IOException {
    var ana = Filer.starts(rooms).says(Filer.CALM).getsCode();
    var slow = new SequenceInputStream(new ByteArrayInputStream(Snapshots.text(100_000, 1)), new Meanwhile(ana::sends));

    var kept = kept(rooms.papers().intake().take(ana.token(), "a.txt", false, slow));

    assertTrue(kept.later());
    atTheDesk(ana, open -> assertEquals(List.of(kept), rooms.papers().cases().of(rooms.lead(), open)));
  }

  @Test
  void givesADesksPaperToThePerson() throws IOException {
    var ana = Filer.whoSent(rooms, Filer.CALM);
    var key = ana.elsewhere().conversationKey();
    var text = Snapshots.text(3000, 9);

    atTheDesk(ana, open -> kept(rooms.papers().cases().attach(rooms.lead(), open, "form.txt", false,
        new ByteArrayInputStream(text))));

    var lying = rooms.papers().cases().ofDesk(ana.id(), key);
    assertEquals(List.of("form.txt"), lying.stream().map(Paper::name).toList());
    try (var paper = rooms.papers().cases().attached(ana.id(), key, lying.get(0).id()).orElseThrow()) {
      assertArrayEquals(text, paper.stream().readAllBytes());
    }
    rooms.takingBack(Rooms.UNDO).erase(ana.id());
    assertEquals(Set.of(), rooms.store.lying());
  }

  @Test
  void looksFromTheDeskAtWhatNobodyCouldLookAt() throws IOException {
    rooms.examiner.away(true);
    var ana = Filer.starts(rooms).says(Filer.CALM);
    var unseen = kept(give(ana.token(), "a.jpg", true, PHOTO));
    ana.getsCode().sends();
    var later = kept(give(ana.elsewhere().token(), "b.jpg", true, Snapshots.photo(2)));
    atTheDesk(ana, open -> {
      assertEquals(List.of(State.NOT_YET, State.NOT_YET),
          rooms.papers().cases().of(rooms.lead(), open).stream().map(Paper::state).toList());
      assertTrue(rooms.papers().cases().source(open, unseen.id()).isEmpty());
      assertTrue(rooms.papers().cases().source(open, later.id()).isEmpty());
    });

    rooms.examiner.away(false);

    atTheDesk(ana, open -> assertTrue(rooms.papers().cases().of(rooms.lead(), open).stream().allMatch(Paper::cleaned)));
    atTheDesk(ana, open -> assertEquals(2, rooms.papers().cases().of(rooms.lead(), open).size()));
    assertEquals(2, rooms.store.lying().size());
  }

  @Test
  void saysInWhichOtherCaseTheSameBytesLie() throws IOException {
    var first = Filer.starts(rooms).says(Filer.CALM);
    kept(give(first.token(), "x.jpg", true, PHOTO));
    first.getsCode().sends();
    var second = Filer.starts(rooms).says(Filer.CALM);
    var same = kept(give(second.token(), "y.jpg", false, PHOTO));
    second.getsCode().sends();
    atTheDesk(first, open -> rooms.papers().cases().of(rooms.lead(), open));

    atTheDesk(second, open -> {
      var papers = rooms.papers().cases().of(rooms.lead(), open);
      var listed = rooms.caseload().list(rooms.lead(), open.desk()).lines();
      assertEquals(List.of(first.id()), rooms.papers().cases().sameBytes(listed, open, papers).get(same.id()));
    });
  }

  @Test
  void leavesNoByteWhenItIsErased() throws IOException {
    var ana = Filer.starts(rooms).says(Filer.CALM);
    kept(give(ana.token(), "a.jpg", true, PHOTO));
    rooms.drafts().erase(ana.token());
    assertEquals(Set.of(), rooms.store.lying());

    var leaves = Filer.starts(rooms).says(Filer.CALM);
    kept(give(leaves.token(), "a.jpg", true, PHOTO));
    rooms.drafts().leave(leaves.token());
    assertEquals(Set.of(), rooms.store.lying());

    var forgets = Filer.starts(rooms).says(Filer.CALM);
    kept(give(forgets.token(), "a.jpg", true, PHOTO));
    rooms.pass(Duration.ofDays(8));
    rooms.retention().sweep();
    assertEquals(Set.of(), rooms.store.lying());

    var takesBack = Filer.whoSent(rooms, Filer.CALM).elsewhere();
    kept(give(takesBack.token(), "a.jpg", true, PHOTO));
    rooms.takingBack(Rooms.UNDO).takeBack(takesBack.id());
    assertEquals(1, rooms.store.lying().size());
    rooms.pass(Duration.ofDays(4));
    rooms.retention().sweep();
    assertEquals(Set.of(), rooms.store.lying());
  }

  @Test
  void sweepsWhatErasingCouldNotDelete() throws IOException {
    var ana = Filer.starts(rooms).says(Filer.CALM);
    kept(give(ana.token(), "a.jpg", true, PHOTO));
    rooms.store.failFrom(1);
    assertThrows(Fault.class, () -> rooms.drafts().erase(ana.token()));
    rooms.store.failFrom(0);
    assertTrue(rooms.drafts().open(ana.token()).isEmpty());
    assertEquals(1, rooms.store.lying().size());

    rooms.pass(Duration.ofDays(2));
    rooms.retention().sweep();

    assertEquals(Set.of(), rooms.store.lying());
  }

  /** Ends as a cut connection does. */
  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the connection ended");
    }
  }

  /** Somebody does something before the stream ends. */
  private static final class Meanwhile extends InputStream {
    private final Runnable act;

    Meanwhile(Runnable act) {
      this.act = act;
    }

    @Override
    public int read() {
      act.run();
      return -1;
    }
  }

  private interface AtTheDesk {
    void with(OpenCase open) throws IOException;
  }

  private static void atTheDesk(Filer filer, AtTheDesk act) throws IOException {
    try (var open = rooms.opening.open(rooms.lead(), rooms.desk("general"), filer.id()).orElseThrow()) {
      act.with(open);
    }
  }

  private static byte[] bytes(OpenCase open, FileId id) throws IOException {
    try (var paper = rooms.papers().cases().source(open, id).orElseThrow()) {
      return paper.stream().readAllBytes();
    }
  }

  private static Received give(Secret token, String name, boolean hide, byte[] content) throws IOException {
    return rooms.papers().intake().take(token, name, hide, new ByteArrayInputStream(content));
  }

  private static Paper kept(Received received) {
    return assertInstanceOf(Received.Kept.class, received).paper();
  }

  private static Refusal refused(Received received) {
    return assertInstanceOf(Received.Refused.class, received).why();
  }

  private static List<Paper> of(Secret token) {
    return rooms.papers().papers().of(token);
  }
}
