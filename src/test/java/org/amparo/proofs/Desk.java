package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.amparo.harness.Phone.Page;

/** A page that a member works on: presses its buttons, and reads what it offers to pick. */
final class Desk {
  private final Seat seat;

  Desk(Seat seat) {
    this.seat = seat;
  }

  Page get(String path) throws IOException, InterruptedException {
    var page = seat.open("/en/" + path);
    assertEquals(200, page.status(), page.toString());
    return page;
  }

  /** Sends the form that holds the text with these fields, one value each. */
  Page send(Page page, String holding, Map<String, String> fields) throws IOException, InterruptedException {
    var all = new TreeMap<String, List<String>>();
    fields.forEach((name, value) -> all.put(name, List.of(value)));
    var answer = seat.phone().send(page, holding, all);
    assertEquals(200, answer.status(), answer.toString());
    return answer;
  }

  /** Presses a button, and the page that follows must not say that it was not done. */
  Page press(Page page, String button, Map<String, String> fields) throws IOException, InterruptedException {
    var answer = seat.press(page, button, fields);
    assertEquals(200, answer.status(), button + ": " + answer);
    assertEquals("", remark(answer), button + " was not done: " + answer);
    return answer;
  }

  /** What a page asks to look at again; it is made of phrases alone. */
  static String remark(Page page) {
    return String.join(" ", all(page, "(?s)role=\"alert\"[^>]*>\\s*(?:<p>)?([^<]*)"));
  }

  /** The first group of the pattern on the page. */
  static String found(Page page, String pattern) {
    var found = Pattern.compile(pattern).matcher(page.body());
    assertTrue(found.find(), pattern + " is on " + page);
    return found.group(1);
  }

  /** Every first group of the pattern on the page, in order. */
  static List<String> all(Page page, String pattern) {
    return Pattern.compile(pattern).matcher(page.body()).results().map(one -> one.group(1)).toList();
  }
}
