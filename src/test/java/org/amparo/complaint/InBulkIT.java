package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.complaint.InBulk.Done;
import org.amparo.complaint.InBulk.Seen;
import org.amparo.desk.Reviewer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One deed on many cases: what is done, what is not, and that nothing counts as read. */
class InBulkIT {
  private static final BulkDeed URGENT = new BulkDeed.Add(new Tag("urgente"));
  private static Rooms rooms;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
  }

  @BeforeEach
  void forget() {
    rooms.forget();
  }

  @Test
  void doesEachWithAnEntryOfItsOwnAndMarksNoneAsRead() {
    var one = files();
    var other = files();
    long before = entries("tags.changed");

    assertEquals(List.of(Done.DONE, Done.DONE), act(look(one, other), URGENT));

    assertEquals(before + 2, entries("tags.changed"));
    assertTrue(lines("general").stream().allMatch(line -> line.triage().handling().tags().equals(Set.of("urgente"))));
    assertTrue(lines("general").stream().noneMatch(line -> line.triage().wasRead()));
  }

  @Test
  void worksBeforeTheDeskEverListed() {
    assertEquals(List.of(Done.DONE), act(look(files()), new BulkDeed.Give(rooms.lead().id())));

    assertEquals(rooms.lead().id(), lines("general").get(0).triage().handling().owner().orElseThrow());
  }

  @Test
  void leavesWhatWasChangedMeanwhileAsItIs() {
    var one = files();
    var other = files();
    var seen = look(one, other);
    try (var open = opened("general", other)) {
      rooms.casework.note(rooms.lead(), open, UUID.randomUUID(), "mira");
    }

    assertEquals(List.of(Done.DONE, Done.CHANGED), act(seen, URGENT));
    assertEquals(List.of(Done.CHANGED), act(seen.subList(1, 2), new BulkDeed.Status("in_review", "vamos")));
  }

  @Test
  void doesNothingTwice() {
    var id = files();
    act(look(id), URGENT);
    long before = entries("tags.changed");

    assertEquals(List.of(Done.DONE), act(look(id), URGENT));

    assertEquals(before, entries("tags.changed"));
  }

  @Test
  void setsAStatusThatThePersonReadsWhereTheDeskLeadsAndNotAsRead() {
    var led = Filer.whoSent(rooms, Filer.IN_DANGER).id();

    assertEquals(List.of(Done.NOT_LED), act("interpol", look("interpol", led), new BulkDeed.Status("in_review", "ya")));
    assertEquals(List.of(Done.DONE), act("family", look("family", led), new BulkDeed.Status("in_review", "ya")));

    var line = lines("family").get(0);
    assertEquals("in_review", line.triage().status());
    assertFalse(line.triage().wasRead());
    try (var open = opened("family", led)) {
      assertEquals("ya", open.history().latest().reason());
    }
  }

  @Test
  void laysAsideTakesBackAndRemembersWhatIsReal() {
    var id = files();

    act(look(id), new BulkDeed.Aside("lane_same"));
    assertTrue(handling().aside());
    act(look(id), new BulkDeed.Back());
    assertFalse(handling().aside() || handling().real());
    act(look(id), new BulkDeed.Aside("lane_same"));
    act(look(id), new BulkDeed.Real());
    assertTrue(handling().real() && !handling().aside());
  }

  @Test
  void doesNothingAtAnotherDeskNorForWhoMustNotSeeIt() {
    var id = files();
    var colleague = rooms.reviewer("reviewer-general");
    var stranger = rooms.reviewer("reviewer-interpol");
    try (var open = opened("general", id)) {
      rooms.casework.act(rooms.lead(), open, (tx, row) -> rooms.casework.change(tx, open,
          triage -> triage.handling(triage.handling().barring(Set.of(colleague.id())))));
    }

    assertEquals(List.of(), inBulk().look(stranger, rooms.desk("general"), List.of(id)));
    assertEquals(Done.GONE, inBulk().act(stranger, rooms.desk("general"), look(id).get(0), URGENT));
    assertEquals(Done.GONE, inBulk().act(colleague, rooms.desk("general"), look(id).get(0), URGENT));
    assertEquals(List.of(), look("interpol", id));
  }

  @Test
  void saysWhatIsGone() {
    var id = files();
    var seen = look(id);
    rooms.takingBack(Rooms.UNDO).takeBack(id);

    assertEquals(List.of(Done.GONE), act(seen, URGENT));
  }

  @Test
  void givesACaseOnlyToWhoSitsThere() {
    assertEquals(List.of(Done.REFUSED),
        act(look(files()), new BulkDeed.Give(rooms.reviewer("reviewer-interpol").id())));
  }

  private static InBulk inBulk() {
    return new InBulk(rooms.database, rooms.vault, rooms.box, rooms.caseload(), rooms.opening, rooms.casework,
        rooms.office.desks, rooms.office.ledger);
  }

  private static List<Done> act(List<Seen> seen, BulkDeed deed) {
    return act("general", seen, deed);
  }

  private static List<Done> act(String queue, List<Seen> seen, BulkDeed deed) {
    return seen.stream().map(one -> inBulk().act(rooms.lead(), rooms.desk(queue), one, deed)).toList();
  }

  private static List<Seen> look(ComplaintId... some) {
    return look("general", some);
  }

  private static List<Seen> look(String queue, ComplaintId... some) {
    return inBulk().look(rooms.lead(), rooms.desk(queue), List.of(some));
  }

  private static Handling handling() {
    return lines("general").get(0).triage().handling();
  }

  private static List<Line> lines(String queue) {
    Reviewer lead = rooms.lead();
    return rooms.caseload().list(lead, rooms.desk(queue)).lines();
  }

  private static ComplaintId files() {
    return Filer.whoSent(rooms, Filer.CALM).id();
  }

  private static OpenCase opened(String queue, ComplaintId id) {
    return rooms.opening.open(rooms.lead(), rooms.desk(queue), id).orElseThrow();
  }

  private static long entries(String act) {
    return rooms.office.ledger.newest(Long.MAX_VALUE, 1000).stream()
        .filter(line -> line.entry().act().equals(act)).count();
  }
}
