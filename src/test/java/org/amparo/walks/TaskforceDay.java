package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.openqa.selenium.By;

/** The task force desk covers words, removes some for good, closes, opens again, and tags many at once. */
final class TaskforceDay {
  private static final String READER = "reviewer-taskforce";

  private final DeskComputer computer;
  private final Board board;
  private final Morning morning;
  private final List<Arrival> cases;

  TaskforceDay(DeskComputer computer, Morning morning, List<Arrival> cases) {
    this.computer = computer;
    this.board = new Board(computer, "taskforce");
    this.morning = morning;
    this.cases = cases.stream().limit(4).toList();
  }

  void works() {
    covers(cases.get(0));
    removes(cases.get(1));
    closesAndOpensAgain(cases.get(2));
    tags(cases.subList(2, 4));
  }

  /** What one covers, the lead reads only when looking behind it. */
  private void covers(Arrival one) {
    computer.seats(READER);
    board.opens(one);
    assertTrue(story().contains(one.nickname()));
    computer.unfolds("#masks");
    new Filling(computer).write("passage", one.nickname());
    computer.deed("mask");
    computer.seats("lead");
    board.opens(one);
    assertFalse(story().contains(one.nickname()), story());
    computer.deed("look");
    assertTrue(story().contains(one.nickname()), story());
  }

  /** What the lead removes is gone for the others too, and the rest of the story stays. */
  private void removes(Arrival one) {
    computer.seats("lead");
    board.opens(one);
    var form = new Filling(computer);
    computer.unfolds("#masks");
    form.write("passage", one.nickname());
    form.pick("sure", "yes");
    computer.deed("redact");
    computer.seats(READER);
    board.opens(one);
    assertFalse(story().contains(one.nickname()), story());
    assertTrue(story().contains(one.story().substring(0, one.story().indexOf(one.nickname())).strip()), story());
  }

  private void closesAndOpensAgain(Arrival one) {
    computer.seats(READER);
    board.opens(one);
    var form = new Filling(computer);
    form.pick("outcome", "accept");
    form.pick("finding", "wrong_person");
    says("closed");
    assertTrue(morning.reads(one).contains(says(one, "closed")), "the person reads that it is closed");
    assertFalse(board.open().containsKey(one.claim()));
    computer.seats("lead");
    computer.opens(board.all().get(one.claim()));
    says("in_review");
    assertTrue(morning.reads(one).contains(says(one, "in_review")), "and that it goes on");
    computer.seats(READER);
    assertTrue(board.open().containsKey(one.claim()));
  }

  private void says(String status) {
    new Filling(computer).pick("status", status);
    computer.browser.findElement(By.id("status-reason")).sendKeys("The paper was about another person.");
    computer.presses("work.status.see");
    computer.presses("work.status.send");
  }

  private static String says(Arrival one, String status) {
    return Tongue.of(one.interview()).say("taxonomy.status." + status + ".filer");
  }

  private void tags(List<Arrival> some) {
    computer.seats(READER);
    board.ticks(some, "tag");
    new Filling(computer).write("tag", "batch of today");
    computer.presses("bulk.go");
    computer.seats("lead");
    some.forEach(one -> assertTrue(board.line(one).getText().contains("batch of today"), one.claim()));
  }

  private String story() {
    return computer.browser.findElement(By.id("answers")).getText();
  }
}
