package org.amparo.web.reviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.amparo.web.reviewer.PaperLook.Panel;
import org.amparo.web.shell.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
