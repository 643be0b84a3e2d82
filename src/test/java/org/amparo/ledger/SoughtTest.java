package org.amparo.ledger;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SoughtTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-24");
  private static final Actor SOMEBODY = Actor.member(new byte[16]);
  private static final Line LINE = new Line(7, DAY, Entry.of(SOMEBODY, Act.CASE_OPENED)
      .about(new byte[] {0x12, 0x34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}).with("desk", new byte[16]));

  private static Sought act(String act) {
    return new Sought(Optional.empty(), act, "", "", Optional.empty(), Optional.empty());
  }

  private static Sought days(String from, String until) {
    return new Sought(Optional.empty(), "", "", "", Optional.of(LocalDate.parse(from)),
        Optional.of(LocalDate.parse(until)));
  }

  @Test void asksNothingByItself() {
    assertTrue(Sought.ALL.fits(LINE));
  }

  @Test void goesByTheKindOfAnAct() {
    assertTrue(act("case").fits(LINE));
    assertFalse(act("alarm").fits(LINE));
  }

  @Test void findsAnActThatIsItsKind() {
    assertTrue(act("signout").fits(new Line(1, DAY, Entry.of(SOMEBODY, Act.SIGNOUT))));
    assertFalse(act("sign").fits(new Line(1, DAY, Entry.of(SOMEBODY, Act.SIGNOUT))));
  }

  @Test void goesByBothDaysIncluded() {
    assertTrue(days("2026-11-24", "2026-11-24").fits(LINE));
    assertFalse(days("2026-11-25", "2026-11-30").fits(LINE));
    assertFalse(days("2026-11-01", "2026-11-23").fits(LINE));
  }

  @Test void goesByWhoAndDeskAndTheCasesFirstDigits() {
    var desk = "00".repeat(16);
    assertTrue(new Sought(Optional.of(SOMEBODY), "", desk, "1234", Optional.empty(), Optional.empty()).fits(LINE));
    assertFalse(new Sought(Optional.of(Actor.NODE), "", "", "", Optional.empty(), Optional.empty()).fits(LINE));
    assertFalse(new Sought(Optional.empty(), "", "ff", "", Optional.empty(), Optional.empty()).fits(LINE));
    assertFalse(new Sought(Optional.empty(), "", "", "99", Optional.empty(), Optional.empty()).fits(LINE));
  }

  @Test void findsNoCaseWhereAnEntryIsAboutNone() {
    var about = new Sought(Optional.empty(), "", "", "12", Optional.empty(), Optional.empty());

    assertFalse(about.fits(new Line(1, DAY, Entry.of(SOMEBODY, Act.SIGNIN_OK))));
  }
}
