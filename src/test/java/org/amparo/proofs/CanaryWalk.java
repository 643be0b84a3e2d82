package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.amparo.harness.Phone.Page;
import org.amparo.harness.RunningPortal;

/** People who leave a marker wherever one can be left, and what the system shows them in return. */
final class CanaryWalk {
  private final RunningPortal portal;
  private final Markers markers;
  private final Planting planting;
  private final PaperWalk papers;

  CanaryWalk(RunningPortal portal, Markers markers) {
    this.portal = portal;
    this.markers = markers;
    this.planting = new Planting(markers);
    this.papers = new PaperWalk(markers);
  }

  /** All that can go well or wrong; two drafts stay. */
  void walk() throws IOException, InterruptedException {
    var stays = new Filer(portal.intake(), "ar");
    planting.fill(stays, "a draft that stays");
    papers.give(stays, Filer.PAPERS, "a draft that stays");
    papers.begin(stays, Filer.PAPERS, "a draft that stays");
    planting.fill(new Filer(portal.intake(), "es"), "a draft of another");
    everybodyComesAndLeaves();
    whileTheDatabaseIsGone();
  }

  /** Nobody's door is open afterwards, and nobody is signed in. */
  void everybodyComesAndLeaves() throws IOException, InterruptedException {
    draftThatGoes();
    draftThatIsLeft();
    var returned = comeBack(sent());
    answered();
    new DeskWork(portal, markers).work();
    new DeskPeople(portal, markers).comeAndChange();
    stillSays(returned);
    refused();
  }

  private void draftThatIsLeft() throws IOException, InterruptedException {
    var filer = new Filer(portal.intake(), "ar");
    planting.fill(filer, "a draft that is left");
    filer.leave();
  }

  private void draftThatGoes() throws IOException, InterruptedException {
    var filer = new Filer(portal.intake(), "en");
    planting.fill(filer, "an erased draft");
    papers.give(filer, Filer.PAPERS, "an erased draft");
    papers.begin(filer, Filer.PAPERS, "an erased draft");
    filer.erase();
  }

  private String sent() throws IOException, InterruptedException {
    var filer = new Filer(portal.intake(), "en");
    var review = planting.fill(filer, "a complaint");
    assertTrue(review.body().contains("id=\"noticed\""), "the number in the story is noticed");
    papers.give(filer, Filer.PAPERS, "a complaint");
    papers.giveInPieces(filer, Filer.PAPERS, "a complaint");
    var code = filer.get("review").code().orElseThrow();
    markers.addCode("code of a complaint", code);
    filer.press(review, "move");
    filer.get("code");
    var again = filer.get("review");
    assertEquals("sent", filer.press(again, "send").stage());
    assertEquals("sent", filer.press(again, "send").stage());
    filer.phone().send(filer.get("sent"), "class=\"go\"", Map.of());
    return code;
  }

  private Filer comeBack(String code) throws IOException, InterruptedException {
    var filer = new Filer(portal.intake(), "en");
    filer.comeBack(markers.word("a code of letters"));
    var mistyped = (code.charAt(5) == '1' ? "2" : "1");
    var slip = code.substring(0, 5) + mistyped + code.substring(6);
    markers.addCode("a mistyped code", slip);
    filer.comeBack(slip);
    var page = filer.comeBack(String.join(" ", code.split("(?<=\\G\\d{4})")));
    markers.addToken("door of who came back", filer.phone().cookie("door").orElseThrow());
    assertTrue(page.body().contains("name=\"say\""), page.toString());
    filer.say(page, markers.word("message of the person") + " " + markers.arabicWord("message in Arabic"));
    papers.give(filer, "case/papers", "later");
    papers.giveInPieces(filer, "case/papers", "later");
    filer.say(filer.get("case"), markers.word("too long a message").repeat(400));
    filer.phone().send(filer.get("case"), "name=\"share\"",
        Map.of("share", List.of("reviewers", markers.word("a consent that is none")), "do", List.of("share")));
    return filer;
  }

  private void answered() throws IOException, InterruptedException {
    var lead = portal.samples().person("lead");
    var knock = new Filer(portal.desk(), "en");
    knock.phone().send(knock.get(""), "name=\"pass\"", Map.of("name", List.of(markers.word("a stranger's name")),
        "pass", List.of(markers.word("a stranger's passphrase")), "code", List.of(markers.word("a stranger's code"))));
    knock.phone().send(knock.get(""), "name=\"pass\"", Map.of("name", List.of("lead"),
        "pass", List.of(markers.word("a wrong passphrase")), "code", List.of("123456")));
    var seat = Seat.take(portal, lead, 0);
    markers.addToken("session of the lead", seat.phone().cookie("desk").orElseThrow());
    var address = seat.cases().get(0);
    var file = seat.open(address);
    seat.press(file, "say", Map.of("say", markers.word("message of the desk"), "in", "en"));
    papers.look(seat, address);
    papers.enclose(seat, address);
    seat.press(seat.open(address), "note", Map.of("note", markers.word("a note of the team")));
    var status = Map.of("status", "in_review", "reason", markers.word("reason of a status"));
    seat.press(seat.press(seat.open(address), "status", status), "status-send", status);
    seat.press(seat.open(address), "open", Map.of("reason", markers.word("a reason that is none")));
    var opened = seat.press(seat.open(address), "open", Map.of("reason", "danger"));
    assertTrue(holds(opened, "a complaint: number in the story"), "the box holds the number: " + opened);
    assertTrue(holds(seat.open(address), "message of the person"), "the desk reads the message");
    seat.signOut();
  }

  private boolean holds(Page page, String name) {
    return markers.all().stream().filter(marker -> marker.name().equals(name))
        .anyMatch(marker -> page.body().contains(marker.text().orElseThrow()));
  }

  private void stillSays(Filer filer) throws IOException, InterruptedException {
    var page = filer.get("case");
    assertTrue(holds(page, "message of the desk"), "the person reads the answer");
    papers.takeHome(filer);
    filer.press(page, "back");
    filer.press(filer.get("case"), "undo");
    filer.leave();
  }

  private void refused() throws IOException, InterruptedException {
    var filer = new Filer(portal.intake(), "en");
    filer.start();
    var door = filer.phone().cookie("door").orElseThrow();
    markers.addToken("door of who is refused", door);
    System.out.println("canary, refused: " + new Refusals(markers, portal, door).all());
    filer.leave();
  }

  /** A broken machine logs a fault, and nothing that was being said. */
  private void whileTheDatabaseIsGone() throws IOException, InterruptedException {
    var filer = new Filer(portal.intake(), "en");
    filer.start();
    filer.fill(1, Filer.shortest("").get(1));
    var page = filer.get("step/5");
    var tray = filer.get(Filer.PAPERS);
    portal.kill(portal.database());
    var answer = filer.press(page, Map.of("story", markers.word("said while the database is gone")), "");
    var paper = filer.give(tray, true, new Folder(markers, "while the database is gone").all());
    System.out.println("canary, without a database: " + answer.status() + ", papers " + paper.status());
    portal.awaitReady();
  }
}
