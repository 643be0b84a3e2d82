package org.amparo.web.reviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.OptionalInt;
import org.amparo.web.reviewer.PaperLook.Panel;
import org.amparo.web.shell.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperLookTest {
  @Test
  void beginsWithTheFirstPageWhole() {
    assertEquals(PaperLook.FIRST, PaperLook.of(Map.of()));
  }

  @Test
  void comesBackFromItsAddress() {
    var look = new PaperLook(12, 3, 2, Panel.FACTS);

    assertEquals("12/32f", look.path());
    assertEquals(look, PaperLook.of(Map.of("page", "12", "view", "32f")));
  }

  @Test
  void turnsRoundAndKeepsThePage() {
    var look = new PaperLook(5, 0, 3, Panel.WORDS).turned();

    assertEquals(new PaperLook(5, 0, 0, Panel.WORDS), look);
  }

  @Test
  void growsAndShrinksToAnEnd() {
    assertFalse(PaperLook.FIRST.canShrink());
    assertFalse(PaperLook.FIRST.zoomed(4).canGrow());
  }

  @ParameterizedTest
  @CsvSource({"7,7", "' 12 ',12", "٣,3", "007,7", "999999,100000", "12345678901234567890,100000"})
  void takesAPageTypedInAnyDigits(String typed, int page) {
    assertEquals(OptionalInt.of(page), PaperLook.typed(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "0", "-1", "1.5"})
  void takesNothingElseForAPage(String typed) {
    assertEquals(OptionalInt.empty(), PaperLook.typed(typed));
  }

  @Test
  void staysOnTheLastPageWhenOneBehindItIsAskedFor() {
    var look = new PaperLook(99, 3, 2, Panel.FACTS);

    assertEquals(look.at(14), look.within(14));
    assertEquals(look, look.within(99));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "01", "1000000", "x"})
  void knowsNoOtherPages(String page) {
    assertThrows(Refused.class, () -> PaperLook.of(Map.of("page", page)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "50b", "04b", "00x", "000b"})
  void knowsNoOtherViews(String view) {
    assertThrows(Refused.class, () -> PaperLook.of(Map.of("page", "1", "view", view)));
  }
}
