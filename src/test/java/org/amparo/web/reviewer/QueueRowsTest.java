package org.amparo.web.reviewer;

import static org.amparo.questionnaire.Interviews.CONFIGURED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.Line;
import org.amparo.complaint.QueueLine;
import org.amparo.complaint.Routing;
import org.amparo.complaint.Triage;
import org.amparo.desk.DeskId;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.junit.jupiter.api.Test;

class QueueRowsTest {
  private static final Routing ROUTING = Routing.read(Path.of("config"), CONFIGURED);
  private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 2, 12, 0, 0, 0, ZoneId.of("America/New_York"));
  private static final ComplaintId CASE = ComplaintId.ofHex("7f3a19c2" + "0".repeat(24));
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
    assertEquals("Read", row(FACTS, READ, true, 0).firstRead());
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

  private static QueueRow row(Answers facts, Triage triage, boolean leads, int messages) {
    var today = NOW.toLocalDate();
    var line = new Line(CASE, leads, triage.status().equals("closed"), new QueueLine(facts,
        List.of(), NOW.minusDays(4), 0), ROUTING.level(facts, today),
        NOW.minusHours(1), triage, messages);
    var words = Desk.in("en");
    return new QueueRows(words, new Tongues(Desk.LANGUAGES, words), new Why(words, ROUTING, today), NOW)
        .row(DeskId.fresh(), line);
  }
}
