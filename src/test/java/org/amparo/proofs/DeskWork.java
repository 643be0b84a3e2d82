package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.amparo.harness.Phone.Page;
import org.amparo.harness.RunningPortal;

/** A desk that leaves a marker in every word it can leave on a case, or about its cases. */
final class DeskWork {
  private final RunningPortal portal;
  private final Markers markers;
  private Seat seat;
  private Desk desk;
  private String address;
  private String id;
  private String told;
  private String hidden;
  private String struck;

  DeskWork(RunningPortal portal, Markers markers) {
    this.portal = portal;
    this.markers = markers;
  }

  void work() throws IOException, InterruptedException {
    file();
    seat = Seat.take(portal, portal.samples().person("lead"), 1);
    desk = new Desk(seat);
    markers.addToken("second session of the lead", seat.phone().cookie("desk").orElseThrow());
    address = mine();
    id = address.split("/")[1];
    decide();
    answer();
    cover();
    look();
    many();
    leave();
    count();
    new DeskAssist(portal, markers).assist(desk);
    var passed = new DeskPass(seat, markers).pass(address);
    close(passed);
    new DeskPeople(portal, markers).renew(desk, id);
    seat.signOut();
  }

  private void file() throws IOException, InterruptedException {
    told = word("told");
    hidden = word("a passage that is masked");
    struck = word("a passage that is struck out");
    var filer = new Filer(portal.intake(), "en");
    filer.start();
    markers.addToken("door of whom the desk works for", filer.phone().cookie("door").orElseThrow());
    for (var screen : Filer.shortest(told + " " + hidden + " " + struck).entrySet()) {
      filer.fill(screen.getKey(), screen.getValue());
    }
    var code = filer.get("review").code().orElseThrow();
    markers.addCode("code of whom the desk works for", code);
    assertEquals("sent", filer.send().stage());
    var page = filer.comeBack(code);
    filer.phone().send(page, "name=\"share\"",
        Map.of("share", List.of("reviewers", "interpol"), "do", List.of("share")));
    filer.leave();
  }

  /** Without the language in front. */
  private String mine() throws IOException, InterruptedException {
    for (var one : seat.cases()) {
      var body = seat.open(one).body();
      if (body.contains(told) && body.contains("value=\"redact\"")) return one.substring("/en/".length());
    }
    throw new AssertionError("the case that was sent is listed nowhere");
  }

  private Page open() throws IOException, InterruptedException {
    return desk.get(address);
  }

  private void decide() throws IOException, InterruptedException {
    desk.press(open(), "take", Map.of());
    desk.press(open(), "tag", Map.of("typed", word("a tag")));
    desk.press(open(), "tag", Map.of("typed", markers.arabicWord("the desk: a tag in Arabic")));
    desk.press(open(), "urgency", Map.of("level", "U1", "why", word("reason of an urgency")));
    desk.press(open(), "own", Map.of("mine", word("an own note")));
    desk.press(open(), "own-keep", Map.of("mine", word("an own note, changed")));
    desk.press(open(), "note", Map.of("note", word("a note of the team")));
    seat.press(open(), "hold", Map.of("why", word("reason to keep")));
    seat.press(open(), "link", Map.of("number", word("a number of no case").substring(0, 9)));
  }

  private void answer() throws IOException, InterruptedException {
    var name = word("name of a reply text");
    var english = word("reply text");
    desk.press(desk.get("texts/" + id), "keep", Map.of("name", name, "text-en", english, "text-es",
        word("reply text in Spanish"), "text-ar", markers.arabicWord("the desk: reply text in Arabic")));
    var text = Desk.found(open(), "<option value=\"([^\"]+)\">" + name);
    var put = seat.press(open(), "put", Map.of("text", text));
    assertTrue(put.body().contains(english), "the text is put in");
    var said = word("what is said in one language");
    var page = desk.press(put, "say", Map.of("say", said, "in", "en", "same", word("and in another"), "also", "es"));
    assertTrue(page.body().contains(said), page.toString());
  }

  private void cover() throws IOException, InterruptedException {
    desk.press(open(), "mask", Map.of("passage", hidden));
    assertTrue(seat.press(open(), "look", Map.of()).body().contains(hidden), "looked behind a mask");
    assertTrue(open().body().contains(struck));
    desk.press(open(), "redact", Map.of("passage", struck, "sure", "yes"));
    assertFalse(open().body().contains(struck), "struck out");
    var colleague = Desk.all(desk.get("conflicts/" + id), "<option value=\"([0-9a-f]{32})\"");
    if (!colleague.isEmpty()) {
      desk.press(desk.get("conflicts/" + id), "add",
          Map.of("member", colleague.get(colleague.size() - 1), "country", "GT"));
    }
  }

  private void look() throws IOException, InterruptedException {
    var found = desk.send(desk.get("search/" + id), "name=\"words\"", Map.of("words", told));
    assertTrue(found.body().contains(address), "found by its words: " + found);
    desk.send(desk.get("search/" + id), "name=\"words\"", Map.of("words", word("a word sought in vain")));
    var gone = desk.send(desk.get("search/" + id), "name=\"words\"", Map.of("words", struck));
    assertFalse(gone.body().contains(address), "what was struck out is found no more");
    var kept = desk.press(desk.get("queue/" + id), "keep", Map.of("tag", word("value of a filter")));
    desk.press(kept, "rename", Map.of("name", word("name of a view")));
    desk.press(desk.get("queue/" + id), "show", Map.of("tag", word("value of a filter that is not kept")));
  }

  private void many() throws IOException, InterruptedException {
    var one = address.split("/")[2];
    bulk(one, "tag", Map.of("tag", word("a tag for many")));
    bulk(one, "status", Map.of("status", "in_review", "why", word("reason for many")));
    bulk(one, "aside", Map.of("reason", "lane_test"));
    var aside = desk.press(desk.get("queue/" + id), "show", Map.of("state", "aside"));
    sure(desk.send(aside, "name=\"case\"", Map.of("case", one, "do", "back")), Map.of());
  }

  private void bulk(String one, String deed, Map<String, String> fields) throws IOException, InterruptedException {
    sure(desk.send(desk.get("queue/" + id), "name=\"case\"", Map.of("case", one, "do", deed)), fields);
  }

  private void sure(Page asked, Map<String, String> fields) throws IOException, InterruptedException {
    var done = desk.send(asked, "name=\"sure\"", fields);
    assertEquals("", Desk.remark(done), done.toString());
  }

  /** A letter, a packet, and the key that opens them. */
  private void leave() throws IOException, InterruptedException {
    var letter = desk.get(address.replaceFirst("^case/", "refer/") + "/ccf");
    assertAge(desk.send(letter, "name=\"who\"", Map.of("do", "make", "quote", "yes", "in", "en", "to",
        word("to whom a letter goes"), "subject", word("subject of a letter"), "body", word("what a letter says"),
        "who", word("who a letter is about"))));
    assertAge(desk.send(open(), "name=\"identity\"", Map.of("identity", "yes", "reason", "danger")));
    var key = desk.press(desk.get("key"), "show", Map.of());
    markers.added("export key of the lead", Desk.found(key, "(AGE-SECRET-KEY-[A-Z0-9-]+)"));
  }

  private static void assertAge(Page packet) {
    assertTrue(new String(packet.bytes(), StandardCharsets.ISO_8859_1).startsWith("age-encryption.org"),
        "a packet: " + packet + " " + Desk.remark(packet));
  }

  /** A report in the making: how its raw tables begin stands nowhere. */
  private void count() throws IOException, InterruptedException {
    markers.added("the desk: how raw tables begin", "{\"sheets\":{\"t");
    var page = desk.get("counts");
    var lead = Desk.found(page, "<option value=\"([0-9a-f]{32})\">lead");
    var other = Desk.all(page, "<option value=\"([0-9a-f]{32})\">").stream().filter(one -> !one.equals(lead))
        .findFirst();
    var begun = desk.press(page, "begin", Map.of("one", lead, "other", other.orElseThrow()));
    var added = desk.press(begun, "add", Map.of());
    desk.get("counts/" + Desk.found(added, "/counts/([0-9a-f]{32})\""));
  }

  private void close(String passed) throws IOException, InterruptedException {
    var ends = Map.of("status", "closed", "reason", word("reason of the end"), "outcome", "accept", "finding",
        "wrong_person");
    desk.press(seat.press(desk.get(passed), "status", ends), "status-send", ends);
  }

  private String word(String what) {
    return markers.word("the desk: " + what);
  }
}
