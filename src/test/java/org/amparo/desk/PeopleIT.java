package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.amparo.desk.Seats.Outcome;
import org.amparo.ledger.Act;
import org.amparo.ledger.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class PeopleIT {
  @RegisterExtension static final SampleOffice SAMPLES = new SampleOffice();
  private Office office;
  private DeskId family;

  @BeforeEach
  void open() {
    office = SAMPLES.office();
    family = office.desks.serving("family").orElseThrow().id();
  }

  private Certificate newest() {
    return office.database.transaction(tx -> office.desks.lineage(tx, family)).orElseThrow().newest();
  }

  private long count(Act act) {
    return office.ledger.newest(Long.MAX_VALUE, 500).stream().filter(line -> line.entry().is(act)).count();
  }

  private String words(String name) {
    try (var newcomer = office.reviewer(name)) {
      return newcomer.sixWords().text();
    }
  }

  private Outcome granted(String name, String words) {
    try (var lead = office.reviewer("lead")) {
      return office.seats.grant(lead, family, office.id(name), words, false);
    }
  }

  private Outcome removed(String name) {
    try (var lead = office.reviewer("lead")) {
      return office.seats.remove(lead, family, office.id(name));
    }
  }

  private int rotated() {
    try (var lead = office.reviewer("lead")) {
      return office.rotation.begin(lead, family);
    }
  }

  private boolean opens(String name, int epoch) {
    try (var reviewer = office.reviewer(name)) {
      return reviewer.sitsAt(family) && reviewer.deskKey(family, epoch).publicKey() != null;
    }
  }

  @Nested
  class AnInvitation {
    @Test
    void makesAMemberWithKeysOfTheirOwnAndNoSeat() {
      office.joined("nadia");

      try (var nadia = office.reviewer("nadia")) {
        assertTrue(nadia.desks().isEmpty());
        assertFalse(nadia.steward());
      }
      assertTrue(office.invitations.open().isEmpty());
    }

    @Test
    void worksOnceWhileItLastsAndUntilItIsWithdrawn() {
      var used = office.invited("nadia");
      office.joining.claim(used, "mi abuela planta tres limones".toCharArray());
      var withdrawn = office.invited("omar");
      try (var steward = office.reviewer("steward")) {
        assertTrue(office.invitations.withdraw(steward, office.invitations.open().stream()
            .filter(each -> each.name().equals("omar")).findFirst().orElseThrow().id()));
      }

      assertInstanceOf(Joining.Claim.NotTheToken.class, office.joining.claim(withdrawn, "x".toCharArray()));
      assertFalse(office.joining.confirm(used, "000000"));
      office.clock.move(Duration.ofDays(8));
      assertInstanceOf(Joining.Claim.NotTheToken.class, office.joining.claim(used, "x".toCharArray()));
    }

    @Test
    void isForSeveralAtOnceEachBehindTheirOwnToken() {
      var one = office.invited("nadia");
      var other = office.invited("omar");
      var pass = "mi abuela planta tres limones";
      var first = (Joining.Claim.Offered) office.joining.claim(one, pass.toCharArray());
      var second = (Joining.Claim.Offered) office.joining.claim(other, pass.toCharArray());
      var nadia = Person.of("nadia", pass, first.authenticatorAddress());
      var omar = Person.of("omar", pass, second.authenticatorAddress());

      assertFalse(office.joining.confirm(one, omar.code(office.clock.instant())));
      assertTrue(office.joining.confirm(other, omar.code(office.clock.instant())));
      assertTrue(office.joining.confirm(one, nadia.code(office.clock.instant())));
      assertFalse(office.joining.confirm(one, nadia.code(office.clock.instant())));
    }

    @Test
    void isAStewardsAndForANameThatNobodyHas() {
      try (var lead = office.reviewer("lead"); var steward = office.reviewer("steward")) {
        assertInstanceOf(Invitations.Invited.NotASteward.class,
            office.invitations.invite(lead, "nadia", Optional.empty(), false, 7));
        assertInstanceOf(Invitations.Invited.NameTaken.class,
            office.invitations.invite(steward, "lead", Optional.empty(), false, 7));
        assertInstanceOf(Invitations.Invited.UnfitName.class,
            office.invitations.invite(steward, "two words", Optional.empty(), false, 7));
      }
    }

    @Test
    void keepsNoToken() {
      var token = office.invited("nadia");
      byte[] row = office.database.transaction(tx -> tx.one("SELECT token_hash FROM invitation",
          each -> each.getBytes(1))).orElseThrow();

      assertEquals(32, row.length);
      assertEquals(39, token.length());
    }
  }

  @Nested
  class AGrant {
    @Test
    void seatsWhoReadTheSixWordsOfTheirOwnKeys() {
      office.joined("nadia");

      assertEquals(Outcome.DONE, granted("nadia", words("nadia").toUpperCase().replace(" ", " - ")));

      assertTrue(opens("nadia", 1));
      assertEquals(2, newest().serial());
      assertEquals(Outcome.SEATED_ALREADY, granted("nadia", words("nadia")));
      assertTrue(office.watch.look().isEmpty());
    }

    @Test
    void isRefusedForWordsThatDoNotFitAndWrittenDown() {
      office.joined("nadia");
      office.joined("omar");

      assertEquals(Outcome.WORDS_WRONG, granted("nadia", words("omar")));
      assertEquals(Outcome.WORDS_WRONG, granted("nadia", ""));

      assertEquals(2, count(Act.WORDS_WRONG));
      assertEquals(0, count(Act.ALARM_CERTIFICATE));
      assertEquals(1, newest().serial());
    }

    @Test
    void isRefusedAndRingsWhereTheKeysOfTheRowWereSwapped() {
      office.joined("nadia");
      var words = words("nadia");
      office.database.transaction(tx -> tx.run("""
          UPDATE member n JOIN member o ON o.name = 'reviewer-general'
             SET n.sealing_key = o.sealing_key
           WHERE n.name = 'nadia'
          """));

      assertEquals(Outcome.KEYS_CHANGED, granted("nadia", words));

      assertEquals(1, count(Act.ALARM_CERTIFICATE));
      assertEquals(words, words("nadia"));
    }

    @Test
    void givesOlderEpochsThatAreNotOver() {
      office.joined("nadia");
      assertEquals(2, rotated());

      assertEquals(Outcome.DONE, granted("nadia", words("nadia")));

      assertTrue(opens("nadia", 1));
      assertTrue(opens("nadia", 2));
    }

    @Test
    void isALeadsOnly() {
      office.joined("nadia");
      try (var member = office.reviewer("reviewer-family"); var steward = office.reviewer("steward")) {
        assertEquals(Outcome.NOT_A_LEAD,
            office.seats.grant(member, family, office.id("nadia"), words("nadia"), false));
        assertEquals(Outcome.NOT_A_LEAD,
            office.seats.grant(steward, family, office.id("nadia"), words("nadia"), false));
      }
    }
  }

  @Nested
  class ALeaver {
    @Test
    void losesSeatGrantsAndSessionsAtOnce() {
      var session = office.session("reviewer-family").orElseThrow();

      assertEquals(Outcome.DONE, removed("reviewer-family"));

      assertTrue(office.sessions.find(session.cookieToken()).isEmpty());
      assertFalse(opens("reviewer-family", 1));
      assertEquals(0, office.database.transaction(tx ->
          DeskTable.epochsGranted(tx, family, office.id("reviewer-family"))).size());
    }

    @Test
    void findsNoSeatAtAnotherNodeAtTheNextRequest(@TempDir Path other) throws Exception {
      for (var name : office.files.names("desk-")) {
        Files.write(other.resolve(name), office.files.read(name).orElseThrow());
      }
      var elsewhere = new Office(office.database, other);
      elsewhere.people.putAll(office.people);
      var session = elsewhere.session("reviewer-family").orElseThrow();
      assertTrue(elsewhere.sessions.find(session.cookieToken()).orElseThrow().sitsAt(family));

      removed("reviewer-family");

      assertFalse(elsewhere.sessions.find(session.cookieToken()).orElseThrow().sitsAt(family));
      try (var steward = office.reviewer("steward")) {
        assertEquals(Members.Outcome.DONE, office.members.remove(steward, office.id("reviewer-family")));
      }
      assertTrue(elsewhere.sessions.find(session.cookieToken()).isEmpty());
    }

    @Test
    void getsNoKeyOfTheNextEpoch() {
      removed("reviewer-family");
      office.database.transaction(tx -> tx.run("""
          INSERT INTO desk_grant SELECT desk, epoch, ?, record FROM desk_grant WHERE desk = ?
          """, office.id("reviewer-family").bytes(), family.bytes()));

      assertEquals(2, rotated());

      assertFalse(opens("reviewer-family", 2));
      assertTrue(opens("lead", 2));
      assertEquals(2, office.desks.certified(family).orElseThrow().epoch());
    }

    @Test
    void isRemovedFromTheHouseByAStewardButNeverTheLastLeadOrSteward() {
      try (var steward = office.reviewer("steward"); var lead = office.reviewer("lead")) {
        assertEquals(Members.Outcome.NOT_A_STEWARD, office.members.remove(lead, office.id("reviewer-family")));
        assertEquals(Members.Outcome.LAST_LEAD, office.members.remove(steward, office.id("lead")));
        assertEquals(Members.Outcome.LAST_STEWARD, office.members.remove(steward, office.id("steward")));
        assertEquals(Members.Outcome.DONE, office.members.remove(steward, office.id("reviewer-family")));
      }
      assertTrue(newest().seats().size() == 2);
      assertEquals(2, rotated());
      assertEquals(1, newest().seats().size());
    }

    @Test
    void isNoLeadBesideAnotherOnceAStewardEndedTheirMembership() {
      try (var steward = office.reviewer("steward"); var lead = office.reviewer("lead")) {
        office.seats.role(lead, family, office.id("reviewer-family"), true);
        var gone = office.id("reviewer-family");
        assertEquals(Members.Outcome.DONE, office.members.remove(steward, gone));

        assertEquals(Outcome.LAST_LEAD, office.seats.role(lead, family, lead.id(), false));
        assertEquals(Outcome.LAST_LEAD, office.seats.remove(lead, family, lead.id()));
        assertEquals(Outcome.NOBODY, office.seats.role(lead, family, gone, true));
        assertEquals(Outcome.DONE, office.seats.remove(lead, family, gone));
      }
    }

    @Test
    void isTheLastLeadForAStewardTooWhereTheOtherIsGone() {
      office.joined("nadia");
      granted("nadia", words("nadia"));
      try (var steward = office.reviewer("steward"); var lead = office.reviewer("lead")) {
        office.seats.role(lead, family, office.id("reviewer-family"), true);
        office.seats.role(lead, family, office.id("nadia"), true);
        assertEquals(Outcome.DONE, office.seats.remove(lead, family, lead.id()));

        assertEquals(Members.Outcome.DONE, office.members.remove(steward, office.id("nadia")));
        assertEquals(Members.Outcome.LAST_LEAD, office.members.remove(steward, office.id("reviewer-family")));
      }
    }

    @Test
    void isNotTheLastLead() {
      assertEquals(Outcome.LAST_LEAD, removed("lead"));
      try (var lead = office.reviewer("lead")) {
        assertEquals(Outcome.LAST_LEAD, office.seats.role(lead, family, lead.id(), false));
        assertEquals(Outcome.DONE, office.seats.role(lead, family, office.id("reviewer-family"), true));
        assertEquals(Outcome.DONE, office.seats.role(lead, family, lead.id(), false));
        assertEquals(Outcome.NOT_A_LEAD, office.seats.role(lead, family, lead.id(), true));
      }
    }
  }

  @Nested
  class TheNextCertificate {
    @Test
    void isSignedAfterTheOtherLeadsWhenTwoSignAtOnce() throws Exception {
      office.joined("nadia");
      office.joined("omar");
      try (var lead = office.reviewer("lead")) {
        office.seats.role(lead, family, office.id("reviewer-family"), true);
      }
      var words = List.of(words("nadia"), words("omar"));
      var both = Executors.newFixedThreadPool(2);
      try (var one = office.reviewer("lead"); var other = office.reviewer("reviewer-family")) {
        var first = both.submit(() -> office.seats.grant(one, family, office.id("nadia"), words.get(0), false));
        var second = both.submit(() -> office.seats.grant(other, family, office.id("omar"), words.get(1), false));

        assertEquals(List.of(Outcome.DONE, Outcome.DONE), List.of(first.get(), second.get()));
      } finally {
        both.shutdownNow();
      }
      assertEquals(4, newest().serial());
      assertEquals(4, newest().seats().size());
      assertEquals(List.of(hex(newest().hash())), accepted(office));
      assertTrue(office.desks.certified(family).isPresent());
    }

    private String hex(byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }

    private List<String> accepted(Office at) {
      return at.desks.lines().accepted(family).stream().map(this::hex).toList();
    }

    /** What a crash leaves at the moment between the line and the commit. */
    private Office crashed(Path folder, boolean committed) {
      var copied = new AtomicReference<Office>();
      try (var lead = office.reviewer("lead").signatory()) {
        var signed = Signed.by(lead.key(), newest().seating(
            newest().seats().stream().filter(Seat::lead).toList()));
        var before = newest();
        var undone = new IllegalStateException("the power is cut");
        try {
          office.database.transaction(tx -> {
            new Succession(office.desks, office.ledger).write(tx, lead.member().actor(), before, signed);
            for (var name : office.files.names("desk-")) copy(folder, name);
            if (!committed) throw undone;
            return tx;
          });
        } catch (IllegalStateException e) {
          assertEquals(undone, e);
        }
        assertEquals(2, lines(folder));
        copied.set(new Office(office.database, folder));
      }
      return copied.get();
    }

    private void copy(Path folder, String name) {
      try {
        Files.write(folder.resolve(name), office.files.read(name).orElseThrow());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private long lines(Path folder) {
      try {
        return Files.readAllLines(folder.resolve("desk-" + family.hex() + ".line")).size();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Test
    void countsAfterACrashThatCameAfterTheCommit(@TempDir Path folder) {
      var after = crashed(folder, true);

      assertTrue(after.desks.certified(family).isPresent());
      assertEquals(2, newest().serial());
      assertEquals(List.of(hex(newest().hash())), accepted(after));
    }

    @Test
    void neverWasAfterACrashThatCameBeforeTheCommit(@TempDir Path folder) {
      var after = crashed(folder, false);

      assertTrue(after.desks.certified(family).isPresent());
      assertEquals(1, newest().serial());
      assertEquals(List.of(hex(newest().hash())), accepted(after));
    }

    @Test
    void isInAWholeLedger() {
      rotated();

      assertInstanceOf(Verdict.Sound.class, office.ledger.start());
      assertEquals(1, count(Act.EPOCH_BEGUN));
    }
  }

  @Nested
  class AnOldEpoch {
    private boolean counted(int left, LocalDate day) {
      try (var lead = office.reviewer("lead")) {
        return office.database.transaction(tx -> office.rotation.counted(tx, lead, family, left, day));
      }
    }

    @Test
    void endsOnlyWhenItWasEmptyOnAnEarlierDayToo() {
      rotated();
      var today = LocalDate.parse("2026-11-24");

      assertFalse(counted(0, today));
      assertFalse(counted(1, today.plusDays(1)));
      assertFalse(counted(0, today.plusDays(2)));
      assertFalse(counted(0, today.plusDays(2)));
      assertEquals(List.of(1), office.rotation.older(family));
      assertTrue(counted(0, today.plusDays(3)));

      assertEquals(List.of(), office.rotation.older(family));
      assertEquals(List.of(2), office.database.transaction(tx ->
          DeskTable.epochsGranted(tx, family, office.id("lead"))));
    }

    @Test
    void isSealedToItsOwnKeyUntilThen() {
      byte[] before = office.desks.certified(family).orElseThrow().key().encoded();

      rotated();

      assertFalse(Arrays.equals(before, office.desks.certified(family).orElseThrow().key().encoded()));
      assertTrue(opens("reviewer-family", 1));
      assertTrue(opens("reviewer-family", 2));
    }
  }
}
