package org.amparo.web.reviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.amparo.inspection.Print;
import org.junit.jupiter.api.Test;

class PrintingTest {
  @Test
  void printsDashesWhereWordsWereStruckOut() {
    var struck = new Print.Line(Print.Style.OWN, "before \u2588\u2588\u2588\u2588\u2588 after", "en", Print.Way.AUTO);

    var printed = Printing.printable(new Print("A letter", "en", false, List.of(struck)));

    assertEquals("before \u2014\u2014\u2014\u2014\u2014 after", printed.lines().get(0).text());
    assertEquals("A letter", printed.title());
  }
}
