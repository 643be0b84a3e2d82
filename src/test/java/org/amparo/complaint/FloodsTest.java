package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.complaint.Floods.Sign;
import org.amparo.desk.MemberId;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

/** A flood and the real cases in it: what is offered as likely abuse, and what never is. */
class FloodsTest {
  private static final Floods FLOODS = Floods.read(Path.of("config"));
  private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 3, 10, 12, 0, 0, 0, ZoneId.of("America/New_York"));
  private static final Answers FACTS = facts("SV");

  @Test
  void gathersFiveHundredAlikeAndLeavesTheTenRealOnesAlone() {
    var flood = IntStream.range(0, 500).mapToObj(i -> line(FACTS, Gist.fingerprint("Buy now!"))).toList();
    var real = IntStream.range(0, 10).mapToObj(i -> line(facts(i % 2 == 0 ? "MX" : "GT"), "real" + i)).toList();
    var all = new ArrayList<>(flood);
    all.addAll(real);
    Collections.shuffle(all, new Random(7));

    var groups = FLOODS.groups(all);

    assertEquals(1, groups.size());
    assertEquals(new HashSet<>(flood), new HashSet<>(groups.get(0).lane()));
    real.forEach(line -> assertFalse(FLOODS.signs(all).containsKey(line.complaint())));
  }

  @Test
  void marksWhatBurnsButNeverLaysItInTheLane() {
    var flood = IntStream.range(0, 20).mapToObj(i -> line(FACTS, "same")).toList();
    var burning = line(FACTS, "same", Urgency.U0, Handling.NONE);
    var raised = line(FACTS, "same", Urgency.U3, raised());
    var all = new ArrayList<>(flood);
    all.addAll(List.of(burning, raised));

    var group = FLOODS.groups(all).get(0);

    assertEquals(20, group.lane().size());
    assertEquals(List.of(burning, raised), group.urgent());
    assertTrue(FLOODS.signs(all).get(burning.complaint()).contains(Sign.SAME_TEXT));
  }

  @Test
  void doesNotOfferAgainWhatAPersonDecidedAbout() {
    var all = new ArrayList<Line>();
    for (int i = 0; i < 10; i++) all.add(line(FACTS, "same", Urgency.U3, Handling.NONE.known(true)));
    for (int i = 0; i < 10; i++) all.add(line(FACTS, "same", Urgency.U3, Handling.NONE.aside(true)));

    assertEquals(List.of(), FLOODS.groups(all));
  }

  @Test
  void takesNothingForManyBelowItsBounds() {
    var four = IntStream.range(0, FLOODS.sameText() - 1).mapToObj(i -> line(FACTS, "same")).toList();
    var alike = IntStream.range(0, FLOODS.alikeInADay() - 1).mapToObj(i -> line(FACTS, "own" + i)).toList();

    assertEquals(List.of(), FLOODS.groups(four));
    assertEquals(List.of(), FLOODS.groups(alike));
  }

  @Test
  void takesManyAlikeOnDifferentDaysForNothing() {
    var spread = IntStream.range(0, 60).mapToObj(i -> new Line(ComplaintId.fresh(), true, false,
        new QueueLine(FACTS, List.of("general"), NOON.plusDays(i / 20), 0, Optional.of(new Gist("own" + i, true))),
        new Level(Urgency.U3, List.of(), new Wait(10, "day")), NOON, Triage.none(), 0)).toList();

    assertEquals(List.of(), FLOODS.groups(spread));
  }

  @Test
  void knowsWhatSaysNothing() {
    var questionnaire = Questionnaire.read(Path.of("config"));
    var required = Answers.none().with("lang", new Answer.Code("es")).with("consent", new Answer.Yes())
        .with("role", new Answer.Code("self")).with("allegation", new Answer.Codes(List.of("unknown")))
        .with("harm", new Answer.Codes(List.of("unknown"))).with("share", new Answer.Codes(List.of("reviewers")));

    assertFalse(Gist.of(questionnaire, required).says());
    assertTrue(Gist.of(questionnaire, required.with("story", new Answer.Words("no"))).says());
    assertTrue(Gist.of(questionnaire, required.with("allegation", new Answer.Codes(List.of("gang")))).says());
    assertTrue(Gist.of(questionnaire, required.with("contact_value", new Answer.Words("x"))).says());
  }

  @Test
  void knowsOneTextByAnySpelling() {
    assertEquals(Gist.fingerprint("No soy  yo, José 12"), Gist.fingerprint("no SOY yo,\njose ١٢"));
    assertNotEquals(Gist.fingerprint("no soy yo"), Gist.fingerprint("no soy ella"));
    assertEquals("", Gist.fingerprint(" \n "));
  }

  /** Whatever the flood: no case with its own text and facts is in the lane, and no case is there twice. */
  @Property(tries = 100)
  void neverOffersACaseOfItsOwn(@ForAll @IntRange(max = 200) int flood, @ForAll @IntRange(max = 30) int own,
      @ForAll Random random) {
    var all = new ArrayList<Line>();
    for (int i = 0; i < flood; i++) all.add(line(FACTS, "same"));
    var real = IntStream.range(0, own).mapToObj(i -> line(facts("X" + i), "own" + i)).toList();
    all.addAll(real);
    Collections.shuffle(all, random);

    var lane = FLOODS.groups(all).stream().flatMap(group -> group.lane().stream()).toList();

    assertTrue(Collections.disjoint(real, lane));
    assertEquals(lane.size(), new HashSet<>(lane).size());
  }

  private static Handling raised() {
    return Handling.NONE.weighed(Urgency.U1, new Handling.Why(new MemberId(UUID.randomUUID()), "a call"));
  }

  private static Answers facts(String country) {
    return Answers.none().with("source_country", new Answer.Code(country));
  }

  private static Line line(Answers facts, String text) {
    return line(facts, text, Urgency.U3, Handling.NONE);
  }

  private static Line line(Answers facts, String text, Urgency urgency, Handling handling) {
    return new Line(ComplaintId.fresh(), true, false,
        new QueueLine(facts, List.of("general"), NOON, 0, Optional.of(new Gist(text, true))),
        new Level(urgency, List.of(), new Wait(10, "day")), NOON.plus(Duration.ofDays(10)),
        Triage.none().handling(handling), 0);
  }
}
