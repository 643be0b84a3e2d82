package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import org.amparo.harness.RunningPortal;

/** A member who files for a person; the person comes back alone, and gets a code that the member never saw. */
final class DeskAssist {
  private final RunningPortal portal;
  private final Markers markers;

  DeskAssist(RunningPortal portal, Markers markers) {
    this.portal = portal;
    this.markers = markers;
  }

  void assist(Desk desk) throws IOException, InterruptedException {
    var first = desk.press(desk.get("assist"), "start", Map.of()).code().orElseThrow();
    markers.addCode("first code of assisted filing", first);
    var filer = new Filer(portal.intake(), "en");
    filer.comeBack(first);
    markers.addToken("door of assisted filing", filer.phone().cookie("door").orElseThrow());
    for (var screen : Filer.shortest(markers.word("told to a member")).entrySet()) {
      filer.fill(screen.getKey(), screen.getValue());
    }
    assertEquals("sent", filer.send().stage());
    filer.leave();
    var alone = new Filer(portal.intake(), "en");
    markers.addCode("second code of assisted filing", alone.comeBack(first).code().orElseThrow());
    alone.leave();
  }
}
