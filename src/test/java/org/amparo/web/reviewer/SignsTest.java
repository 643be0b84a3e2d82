package org.amparo.web.reviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SignsTest {
  @Test
  void showsAnOverrideByItsNumber() {
    var runs = Signs.runs("see \u202Egnp.exe");

    assertEquals(List.of(new Signs.Run("see ", false), new Signs.Run("U+202E", true), new Signs.Run("gnp.exe", false)),
        runs);
  }

  @Test
  void leavesMarksThatOrdinaryTextNeeds() {
    var persian = "می\u200Cخواهم\u200F\nسطر دوم\t1";

    assertEquals(List.of(new Signs.Run(persian, false)), Signs.runs(persian));
  }

  @Test
  void saysInOneStringWhatIsHidden() {
    assertEquals("a[U+0000]b[U+E0041]", Signs.plain("a\u0000b\uDB40\uDC41"));
  }

  @Property
  void changesNoLetterAndLeavesNoSignThatActs(@ForAll String text) {
    var runs = Signs.runs(text);

    var written = runs.stream().filter(run -> !run.sign()).map(Signs.Run::text).collect(Collectors.joining());
    var hidden = runs.stream().filter(Signs.Run::sign).count();
    assertEquals(text.codePointCount(0, text.length()), written.codePointCount(0, written.length()) + hidden);
    assertTrue(Signs.runs(written).stream().noneMatch(Signs.Run::sign));
  }
}
