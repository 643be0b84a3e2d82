package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.desk.MemberId;
import org.amparo.ledger.Entry;
import org.amparo.platform.Ids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a desk decides about a case: who has it, how urgent it is, how it ended, what it is called. */
class DecidingIT {
  private static Rooms rooms;
  private static Owning owning;
  private static Weighing weighing;
  private static Closing closing;
  private static Tagging tagging;
  private ComplaintId id;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
    owning = new Owning(rooms.casework, rooms.office.desks);
    weighing = new Weighing(rooms.casework, rooms.routing(), rooms.bells(), rooms.days);
    closing = new Closing(rooms.casework);
    tagging = new Tagging(rooms.casework);
  }

  @BeforeEach
  void file() {
    rooms.forget();
    id = Filer.whoSent(rooms, Filer.IN_DANGER).id();
  }

  /** Who has it. */
  @Nested
  class AnOwner {
    private final MemberId me = rooms.lead().id();
    private final MemberId colleague = rooms.reviewer("reviewer-family").id();

    @Test
    void takesGivesAndLetsGo() {
      assertTrue(own(Optional.empty(), Optional.of(me)));
      assertEquals(Optional.of(me), owner());
      assertTrue(own(Optional.of(me), Optional.of(colleague)));
      assertEquals(Optional.of(colleague), owner());
      assertTrue(own(Optional.of(colleague), Optional.empty()));
      assertEquals(Optional.empty(), owner());
    }

    @Test
    void standsInTheLedgerOnceHoweverOftenTheFormComes() {
      own(Optional.empty(), Optional.of(me));
      own(Optional.empty(), Optional.of(me));

      assertEquals(1, entries("owner.changed"));
    }

    @Test
    void mustSitAtTheDesk() {
      assertFalse(own(Optional.empty(), Optional.of(rooms.reviewer("reviewer-general").id())));
      assertEquals(Optional.empty(), owner());
    }

    @Test
    void isNotTakenFromAColleagueWhoTookItMeanwhile() {
      own(Optional.empty(), Optional.of(colleague));

      assertFalse(own(Optional.empty(), Optional.of(me)));
      assertEquals(Optional.of(colleague), owner());
    }

    @Test
    void isTheDesksOwn() {
      own(Optional.empty(), Optional.of(me));

      assertEquals(Optional.empty(), opened("interpol").triage().handling().owner());
    }

    @Test
    void whoLeftHasNothing() {
      var left = MemberId.fresh();

      assertEquals(Optional.empty(), owning.owner(rooms.desk("family"), Handling.NONE.ownedBy(Optional.of(left))));
    }

    private boolean own(Optional<MemberId> seen, Optional<MemberId> to) {
      return owning.give(rooms.lead(), opened("family"), seen, to);
    }

    private Optional<MemberId> owner() {
      return owning.owner(rooms.desk("family"), line("family").triage().handling());
    }
  }

  /** How urgent a person says it is. */
  @Nested
  class AnUrgency {
    private final UUID note = UUID.randomUUID();

    @BeforeEach
    void fileSomethingCalm() {
      id = Filer.whoSent(rooms, Filer.CALM).id();
    }

    @Test
    void standsInTheListWithItsReasonAndTheComputedOneBeside() {
      assertTrue(set(opened("general"), Urgency.U1, "hidden from the family"));

      var line = line("general");
      assertEquals(Urgency.U1, line.urgency());
      assertEquals(Urgency.U3, line.today().urgency());
      assertEquals("hidden from the family", line.triage().handling().why().orElseThrow().words());
      assertEquals(Map.of("desk", rooms.desk("general").hex(), "from", "U3", "to", "U1"), newest().codes());
    }

    @Test
    void isANoteOfTheTeamToo() {
      set(opened("general"), Urgency.U1, "because");

      assertEquals(List.of("because"), rooms.casework.notes(opened("general")).stream().map(TeamNote::text).toList());
    }

    @Test
    void ringsTheDeskOnlyWhenItRisesToTheFirstTwo() {
      list("general");
      long before = rung();

      set(opened("general"), Urgency.U2, "a little");
      assertEquals(before, rung());
      weighing.set(rooms.lead(), opened("general"), Urgency.U0, "much more", UUID.randomUUID());
      assertEquals(before + 1, rung());
      weighing.set(rooms.lead(), opened("general"), Urgency.U1, "less", UUID.randomUUID());

      assertEquals(before + 1, rung());
    }

    @Test
    void isSetOnceHoweverOftenTheFormComes() {
      set(opened("general"), Urgency.U0, "now");
      assertTrue(set(opened("general"), Urgency.U0, "now"));

      assertEquals(1, entries("urgency.changed"));
      assertEquals(1, rooms.casework.notes(opened("general")).size());
    }

    @Test
    void isNotSetOverWhatAColleagueSetMeanwhile() {
      var mine = opened("general");
      weighing.set(rooms.reviewer("reviewer-general"), opened("general"), Urgency.U1, "theirs", UUID.randomUUID());

      assertFalse(set(mine, Urgency.U3, "mine"));
      assertEquals(Urgency.U1, line("general").urgency());
    }

    @Test
    void isTakenBack() {
      set(opened("general"), Urgency.U0, "now");
      assertTrue(weighing.takeBack(rooms.lead(), opened("general")));
      assertTrue(weighing.takeBack(rooms.lead(), opened("general")));

      assertEquals(Urgency.U3, line("general").urgency());
      assertEquals(2, entries("urgency.changed"));
    }

    private boolean set(OpenCase open, Urgency to, String reason) {
      return weighing.set(rooms.lead(), open, to, reason, note);
    }

    private long rung() {
      var general = rooms.desk("general");
      return rooms.database.transaction(tx -> rooms.bells().heard(tx, general)).unrung();
    }
  }

  /** How it ended. */
  @Nested
  class AnEnd {
    private static final Handling.Outcome ENDED =
        new Handling.Outcome("accept", "wrong_person", List.of("lawyer_found"), "");

    @Test
    void isSetByTheDeskThatLeads() {
      assertTrue(closing.close(rooms.lead(), leading(), ENDED, "we are done"));

      assertEquals(ENDED, line(leads()).triage().handling().outcome());
      assertTrue(line(leads()).closed());
      assertEquals("we are done", leading().history().latest().reason());
    }

    @Test
    void isRefusedToADeskThatAdvises() {
      var advising = List.of("family", "interpol", "detention").stream().map(queue -> opened(queue))
          .filter(open -> !open.leads()).findFirst().orElseThrow();

      assertFalse(closing.close(rooms.lead(), advising, ENDED, "we are done"));
      assertFalse(closing.amend(rooms.lead(), advising, ENDED));
    }

    @Test
    void isOpenedAgainWithoutForgettingHowItEnded() {
      closing.close(rooms.lead(), leading(), ENDED, "we are done");
      rooms.casework.status(rooms.lead(), leading(), "in_review", "new facts");

      assertFalse(line(leads()).closed());
      assertEquals(ENDED, line(leads()).triage().handling().outcome());
    }

    @Test
    void isAmendedWithWhatCameOfIt() {
      closing.close(rooms.lead(), leading(), ENDED, "we are done");
      var later = new Handling.Outcome("accept", "wrong_person", List.of("lawyer_found"), "released");
      assertTrue(closing.amend(rooms.lead(), leading(), later));
      closing.amend(rooms.lead(), leading(), later);

      assertEquals("released", line(leads()).triage().handling().outcome().result());
      assertEquals(1, entries("outcome.changed"));
    }

    private OpenCase leading() {
      return opened(leads());
    }

    private String leads() {
      return List.of("family", "interpol", "detention").stream().filter(queue -> opened(queue).leads()).findFirst()
          .orElseThrow();
    }
  }

  /** What the desk calls it. */
  @Nested
  class ATag {
    @Test
    void isOneHoweverItIsSpelled() {
      assertTrue(add("Sister case"));
      assertTrue(add("  sister\u200B   CASE "));

      assertEquals(Set.of("Sister case"), tags());
      assertEquals(1, entries("tags.changed"));
      assertTrue(tagging.remove(rooms.lead(), opened("family"), Tag.of("SISTER CASE").orElseThrow()));
      assertEquals(Set.of(), tags());
    }

    @Test
    void staysWhenAColleagueAddsAnotherMeanwhile() {
      var mine = opened("family");
      add("one");
      tagging.add(rooms.lead(), mine, Tag.of("two").orElseThrow());

      assertEquals(Set.of("one", "two"), tags());
    }

    @Test
    void isOneOfTwentyAtMost() {
      for (int i = 0; i < Tagging.MOST; i++) {
        assertTrue(add("tag " + i));
      }

      assertFalse(add("one more"));
    }

    @Test
    void isSuggestedFromThoseInUseTheMostUsedFirst() {
      add("rare");
      add("often");
      id = Filer.whoSent(rooms, Filer.IN_DANGER).id();
      add("OFTEN");

      assertEquals(List.of(2, 1), List.copyOf(Tagging.inUse(list("family")).values()));
    }

    @Test
    void staysWithTheDesk() {
      add("ours");

      assertEquals(Set.of(), opened("interpol").triage().handling().tags());
    }

    private boolean add(String typed) {
      return tagging.add(rooms.lead(), opened("family"), Tag.of(typed).orElseThrow());
    }

    private Set<String> tags() {
      return line("family").triage().handling().tags();
    }
  }

  @Test
  void liesNowhereInClear() {
    tagging.add(rooms.lead(), opened("family"), Tag.of("canary-tag").orElseThrow());
    weighing.set(rooms.lead(), opened("family"), Urgency.U1, "canary-reason", UUID.randomUUID());

    var lying = new StringBuilder();
    new Inside(rooms, id).records().values().forEach(bytes -> lying.append(HexFormat.of().formatHex(bytes)));
    rooms.office.ledger.newest(Long.MAX_VALUE, 50).forEach(lying::append);
    for (var word : List.of("canary", "family")) {
      assertFalse(lying.toString().contains(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8))));
      assertFalse(lying.toString().contains("canary"));
    }
  }

  @Test
  void isRefusedToAnotherDesk() {
    var stranger = rooms.reviewer("reviewer-general");

    assertFalse(owning.take(stranger, opened("family"), Optional.empty()));
    assertFalse(weighing.set(stranger, opened("family"), Urgency.U3, "no", UUID.randomUUID()));
    assertFalse(tagging.add(stranger, opened("family"), Tag.of("no").orElseThrow()));
  }

  @Test
  void isRefusedOnceTheCaseIsTakenBack() {
    var open = opened("family");
    rooms.takingBack(Rooms.UNDO).takeBack(id);

    assertFalse(owning.take(rooms.lead(), open, Optional.empty()));
    assertFalse(weighing.set(rooms.lead(), open, Urgency.U3, "late", UUID.randomUUID()));
  }

  private OpenCase opened(String queue) {
    return rooms.opening.open(rooms.lead(), rooms.desk(queue), id).orElseThrow();
  }

  private Line line(String queue) {
    return list(queue).stream().filter(line -> line.complaint().equals(id)).findFirst().orElseThrow();
  }

  private List<Line> list(String queue) {
    return rooms.caseload().list(rooms.lead(), rooms.desk(queue)).lines();
  }

  private Entry newest() {
    return rooms.office.ledger.newest(Long.MAX_VALUE, 10).stream().map(line -> line.entry())
        .filter(entry -> !entry.act().equals("case.opened")).findFirst().orElseThrow();
  }

  private long entries(String act) {
    var about = Ids.bytes(new Inside(rooms, id).row().orElseThrow().ledgerId());
    return rooms.office.ledger.about(about, 500).stream().filter(line -> line.entry().act().equals(act)).count();
  }
}
