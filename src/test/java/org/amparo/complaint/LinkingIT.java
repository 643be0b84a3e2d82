package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.amparo.desk.DeskId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases of one desk that belong together. */
class LinkingIT {
  private static final String SAME = """
      {'lang': 'es', 'consent': true, 'role': 'self', 'allegation': ['gang'], 'harm': ['detention'],
       'source_country': 'SV', 'program': ['gang_db'], 'share': ['reviewers'], 'story': 'no soy yo'}""";
  private static Rooms rooms;
  private static Linking linking;
  private ComplaintId one;
  private ComplaintId other;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
    linking = new Linking(rooms.database, rooms.vault, rooms.box, rooms.routing(), rooms.casework, rooms.office.ledger,
        rooms.days);
  }

  @BeforeEach
  void file() {
    rooms.forget();
    one = Filer.whoSent(rooms, SAME).id();
    other = Filer.whoSent(rooms, SAME).id();
  }

  @Test
  void standsOnBothWithoutOpeningTheOther() {
    assertTrue(link(one, other));
    assertTrue(link(one, other));

    assertEquals(Set.of(other), line(one).triage().handling().links());
    assertEquals(Set.of(one), line(other).triage().handling().links());
    assertFalse(line(other).triage().wasRead());
    assertEquals(2, rooms.office.ledger.newest(Long.MAX_VALUE, 20).stream()
        .filter(entry -> entry.entry().act().equals("case.linked")).count());
  }

  @Test
  void isTakenAwayFromEitherSide() {
    link(one, other);

    assertTrue(linking.unlink(rooms.lead(), opened(other), one));

    assertEquals(Set.of(), line(one).triage().handling().links());
    assertEquals(Set.of(), line(other).triage().handling().links());
  }

  @Test
  void neverReachesAcrossDesks() {
    var elsewhere = Filer.whoSent(rooms, Filer.IN_DANGER).id();

    assertFalse(link(one, elsewhere));
    assertFalse(link(one, ComplaintId.fresh()));
    assertFalse(link(one, one));
  }

  @Test
  void isNotForWhoIsKeptAwayFromTheOther() {
    var kept = rooms.lead().id();
    var open = opened(other);
    rooms.casework.act(rooms.lead(), open, (tx, row) -> rooms.casework.change(tx, open,
        triage -> triage.handling(triage.handling().barring(Set.of(kept)))));

    assertFalse(link(one, other));
    assertEquals(List.of(), alike());
  }

  @Test
  void isOfferedForWhatLooksLikeTheSameEventUntilItIsMade() {
    assertEquals(List.of(other), alike());

    link(one, other);

    assertEquals(List.of(), alike());
  }

  @Test
  void isNotOfferedForWhatIsOnlyAlike() {
    rooms.pass(Duration.ofDays(30));
    Filer.whoSent(rooms, SAME);
    Filer.whoSent(rooms, SAME.replace("'SV'", "'HN'"));
    Filer.whoSent(rooms, SAME.replace("gang_db", "watchlist"));

    assertEquals(List.of(other), alike());
  }

  private boolean link(ComplaintId from, ComplaintId to) {
    return linking.link(rooms.lead(), opened(from), to);
  }

  private List<ComplaintId> alike() {
    return SameEvent.of(rooms.lead(), opened(one), list()).stream().map(like -> like.line().complaint()).toList();
  }

  private OpenCase opened(ComplaintId id) {
    return rooms.opening.open(rooms.lead(), desk(), id).orElseThrow();
  }

  private Line line(ComplaintId id) {
    return list().stream().filter(line -> line.complaint().equals(id)).findFirst().orElseThrow();
  }

  private List<Line> list() {
    return rooms.caseload().list(rooms.lead(), desk()).lines();
  }

  private DeskId desk() {
    return new Inside(rooms, one).wraps().stream().filter(CaseDeskTable.Wrap::leads).findFirst().orElseThrow().desk();
  }
}
