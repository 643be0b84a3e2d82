package org.amparo.web.reviewer;

import static org.amparo.questionnaire.Interviews.CONFIGURED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.Handling;
import org.amparo.complaint.Line;
import org.amparo.complaint.Onlooker;
import org.amparo.complaint.QueueLine;
import org.amparo.complaint.Routing;
import org.amparo.complaint.Triage;
import org.amparo.complaint.Urgency;
import org.amparo.desk.DeskId;
import org.amparo.desk.MemberId;
import org.amparo.ledger.Actor;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.junit.jupiter.api.Test;

class QueueRowsTest {
  private static final Routing ROUTING = Routing.read(Path.of("config"), CONFIGURED);
  private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 2, 12, 0, 0, 0, ZoneId.of("America/New_York"));
  private static final ComplaintId CASE = ComplaintId.ofHex("7f3a19c2" + "0".repeat(24));
  private static final MemberId ME = MemberId.fresh();
  private static final MemberId ANA = MemberId.fresh();
  private static final Triage UNREAD = new Triage("received", "", "", 0);
  private static final Triage READ = new Triage("in_review", NOW.toString(), "", 1);
  private static final Answers FACTS = Answers.none().with("custody", new Answer.Code("hiding"))
      .with("lang_speak", new Answer.Code("ru")).with("source_country", new Answer.Code("BY"))
      .with("program", new Answer.Codes(List.of("red_notice", "unknown")));

  @Test
  void saysALineInWords() {
    var row = row(FACTS, UNREAD, true, 2);

    assertEquals("3 days", row.chip());
    assertEquals("In hiding", row.why());
    assertEquals("7f3a-19c2", row.number());
    assertEquals(List.of("2 new messages"), row.small());
    assertEquals("Not read", row.status());
    assertEquals("Belarus", row.country());
    assertEquals("Interpol Red Notice", row.program());
    assertEquals("Russian", row.speaks());
  }

  @Test
  void isLateOnlyWhileNobodyHasReadIt() {
    assertTrue(row(FACTS, UNREAD, true, 0).late());
    assertFalse(row(FACTS, READ, true, 0).late());
    assertEquals("Read late", row(FACTS, READ, true, 0).firstRead());
    assertEquals("Read in time", row(FACTS, new Triage("in_review", NOW.minusHours(1).toString(), "", 1), true, 0)
        .firstRead());
  }

  @Test
  void leavesTheStatusToTheDeskThatLeads() {
    assertEquals("In review", row(FACTS, READ, true, 0).status());
    assertEquals("Another desk leads", row(FACTS, READ, false, 0).status());
  }

  @Test
  void showsNoUrgencyOfAClosedCase() {
    var row = row(FACTS, new Triage("closed", NOW.toString(), NOW.toString(), 0), true, 0);

    assertEquals("Closed", row.chip());
    assertEquals("", row.level());
  }

  @Test
  void showsACountryThatWasTypedWithItsHiddenSigns() {
    var typed = Answers.none().with("source_country", new Answer.Words("Bela\u202Erus"));

    assertEquals("Bela[U+202E]rus", row(typed, UNREAD, true, 0).country());
  }

  @Test
  void saysWhoRaisedOrLoweredItAndWhy() {
    var raised = weighed(Urgency.U0, "hurt at \u202Ehome");

    assertEquals("Raised by Ana: hurt at [U+202E]home", plain(raised.weighed()));
    assertEquals("In hiding", raised.why());
    assertEquals("Now", raised.chip());
    assertEquals("Lowered by Ana: calm", plain(weighed(Urgency.U3, "calm").weighed()));
    assertEquals("", weighed(Urgency.U2, "as it was").weighed());
  }

  @Test
  void saysWhoHasItAndHowItIsSorted() {
    assertEquals("", row(FACTS, READ, true, 0).owner());
    assertTrue(owned(ME).mine());
    assertEquals("You", owned(ME).owner());
    assertEquals("Ana", owned(ANA).owner());
    assertEquals("", owned(MemberId.fresh()).owner(), "what a leaver had is nobody's");
    assertEquals(List.of("a[U+202E]b", "z"), row(FACTS, decided(Handling.NONE.tagged(Set.of("z", "a\u202Eb"))), true, 0)
        .tags());
  }

  @Test
  void saysWhatBroughtItToThisDesk() {
    assertEquals("Here for: Interpol Red Notice", at("interpol", List.of("interpol", "after_return")).here());
    assertEquals("Here for: In hiding", at("after_return", List.of("interpol", "after_return")).here());
    assertEquals("Here because no other queue fits", at("general", List.of("general")).here());
    assertEquals("Brought here by another desk", at("family", List.of("interpol")).here());
  }

  private static QueueRow weighed(Urgency level, String words) {
    return row(FACTS, decided(Handling.NONE.weighed(level, new Handling.Why(ANA, words))), true, 0);
  }

  private static QueueRow owned(MemberId owner) {
    return row(FACTS, decided(Handling.NONE.ownedBy(Optional.of(owner))), true, 0);
  }

  private static Triage decided(Handling handling) {
    return new Triage("in_review", NOW.toString(), "", 1, Set.of(), handling);
  }

  private static String plain(String text) {
    return text.replaceAll("[\u2068\u2069]", "");
  }

  private static QueueRow row(Answers facts, Triage triage, boolean leads, int messages) {
    return rows("interpol").row(line(facts, triage, leads, messages, List.of()));
  }

  private static QueueRow at(String queue, List<String> queues) {
    return rows(queue).row(line(FACTS, UNREAD, true, 0, queues));
  }

  private static Line line(Answers facts, Triage triage, boolean leads, int messages, List<String> queues) {
    return new Line(CASE, leads, triage.status().equals("closed"), new QueueLine(facts, queues, NOW.minusDays(4), 0),
        ROUTING.level(facts, NOW.toLocalDate()), NOW.minusHours(1), triage, messages);
  }

  private static QueueRows rows(String queue) {
    var words = org.amparo.web.reviewer.Desk.in("en");
    var today = NOW.toLocalDate();
    return new QueueRows(new org.amparo.desk.Desk(DeskId.fresh(), queue), words, org.amparo.web.reviewer.Desk.LANGUAGES,
        new Why(words, ROUTING, today), new Here(words, ROUTING, CONFIGURED, today), new Onlooker(ME, Set.of(ME, ANA), NOW),
        Map.of(Actor.member(ANA.bytes()), "Ana"));
  }
}
