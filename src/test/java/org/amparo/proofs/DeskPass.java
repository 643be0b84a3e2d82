package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.amparo.harness.Phone.Page;

/** A case that is shown to another desk for a time, and then goes to one; by somebody who sits at all. */
final class DeskPass {
  private static final String PICK = "<option value=\"([0-9a-f]{32})\"";

  private final Seat seat;
  private final Desk desk;
  private final Markers markers;

  DeskPass(Seat seat, Markers markers) {
    this.seat = seat;
    this.desk = new Desk(seat);
    this.markers = markers;
  }

  /** Where the case lies afterwards. */
  String pass(String address) throws IOException, InterruptedException {
    var open = desk.get(address);
    var adviser = Desk.found(open, "(?s)id=\"ask\".*?" + PICK);
    var question = markers.word("the desk: question to another desk");
    sure(open, "ask", Map.of("to", adviser, "question", question, "writes", "yes", "until",
        LocalDate.now(ZoneId.of("America/New_York")).plusDays(3).toString()));
    var shown = desk.get(at(address, adviser));
    assertTrue(shown.body().contains(question), "the other desk reads what it is asked: " + shown);
    desk.press(shown, "advise", Map.of("words", markers.word("the desk: advice")));
    desk.press(desk.get(address), "ask-end", Map.of());
    var receiver = Desk.found(desk.get(address), "(?s)id=\"pass\".*?" + PICK);
    sure(desk.get(address), "pass", Map.of("to", receiver, "reason", markers.word("the desk: reason of a hand-over"),
        "notes", "yes", "tags", "yes"));
    return at(address, receiver);
  }

  private void sure(Page page, String deed, Map<String, String> fields) throws IOException, InterruptedException {
    desk.press(seat.press(page, deed, fields), deed + "-go", fields);
  }

  private static String at(String address, String other) {
    return address.replaceFirst("/[0-9a-f]{32}/", "/" + other + "/");
  }
}
