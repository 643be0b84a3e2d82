package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.amparo.harness.Browser;
import org.amparo.harness.RunningPortal;

/** A reviewer files for somebody at the counter, who soon has a code that nobody else knows. */
record CounterDay(RunningPortal portal, DeskComputer computer, Arrival arrival) {
  void works() {
    computer.seats("reviewer-general");
    computer.opens("assist");
    computer.presses("assist.go");
    var shown = String.join("", computer.texts("ol.code li")).replaceAll("\\D", "");
    try (var filer = new Filer(Browser.withoutScript(), portal, arrival.interview())) {
      filer.comesBack(shown).answersInShort(arrival.meant());
      filer.presses("go.send");
      filer.forgets();
      isRenewed(filer, shown);
    }
    new Board(computer, arrival.desk()).opens(arrival);
    assertTrue(computer.text().contains(arrival.nickname()));
  }

  private static void isRenewed(Filer filer, String shown) {
    filer.comesBack(shown);
    assertEquals(filer.tongue.say("renew.title"), filer.heading());
    var own = filer.code();
    assertNotEquals(shown, own);
    filer.presses("renew.have");
    filer.forgets();
    filer.comesBack(shown);
    assertNotEquals("sent", filer.stage(), "the first code opens nothing any more");
    filer.comesBack(own);
    assertEquals("sent", filer.stage());
  }
}
