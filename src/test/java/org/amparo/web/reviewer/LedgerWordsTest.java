package org.amparo.web.reviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Line;
import org.junit.jupiter.api.Test;

class LedgerWordsTest {
  private static final Actor ANA = Actor.member(new byte[16]);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private static final byte[] CASE = HexFormat.of().parseHex("7f3a19c2000000000000000000000000");

  @Test
  void saysWhoDidWhatWhereAndWhy() {
    var entry = Entry.of(ANA, Act.IDENTITY_OPENED).about(CASE).with("desk", "d1").with("reason", "court");

    var row = words("en").row(new Line(31, DAY, entry));

    assertEquals("\u2068ana\u2069 opened the locked box", row.act());
    assertEquals(List.of("Interpol desk", "case 7f3a-19c2", "A court day or a deadline is near"), row.about());
    assertEquals("March 4, 2026", row.day());
  }

  @Test
  void saysAFormerMemberAndTheServer() {
    assertEquals("\u2068A former member\u2069 signed out", act(Actor.member(CASE), Act.SIGNOUT));
    assertEquals("Someone unknown tried to sign in, and something did not fit", act(Actor.UNKNOWN, Act.SIGNIN_FAILED));
  }

  @Test
  void hasWordsForEveryActInEveryLanguage() {
    for (var language : Desk.LANGUAGES.offered()) {
      var other = Desk.in(language.tag()).say("act.other", "\u2068ana\u2069");
      for (var act : Act.values()) {
        assertNotEquals(other, words(language.tag()).act(new Line(1, DAY, Entry.of(ANA, act))), act.code());
      }
    }
  }

  @Test
  void hasAWordForEveryKindThatTheLedgersPageSiftsBy() {
    for (var language : Desk.LANGUAGES.offered()) {
      LedgerForm.KINDS.forEach(kind -> assertNotEquals("", Desk.in(language.tag()).get("ledger.kind." + kind), kind));
    }
  }

  private static String act(Actor who, Act act) {
    return words("en").act(new Line(1, DAY, Entry.of(who, act)));
  }

  private static LedgerWords words(String tag) {
    return new LedgerWords(Desk.in(tag), Map.of(ANA, "ana"), Map.of("d1", "Interpol desk"));
  }
}
