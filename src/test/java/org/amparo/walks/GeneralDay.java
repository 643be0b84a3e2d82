package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.amparo.platform.Ids;
import org.openqa.selenium.By;

/** The general desk takes, answers, weighs, tags, notes, hands over and asks; somebody else sees each of it. */
final class GeneralDay {
  private static final String READER = "reviewer-general";
  private static final String ANSWER = "We read it. Who showed you the paper?";

  private final DeskComputer computer;
  private final Board board;
  private final Morning morning;
  private final List<Arrival> cases;

  GeneralDay(DeskComputer computer, Morning morning, List<Arrival> cases) {
    this.computer = computer;
    this.board = new Board(computer, "general");
    this.morning = morning;
    this.cases = cases.stream().limit(4).toList();
  }

  void works() {
    takesAndAnswers(cases.get(0));
    weighsTagsAndNotes(cases.get(1));
  }

  /** What came in the meantime goes on to others. */
  void passesOn() {
    handsOver(cases.get(2));
    asks(cases.get(3));
  }

  private void takesAndAnswers(Arrival one) {
    computer.seats(READER);
    board.opens(one);
    computer.presses("work.owner.take");
    computer.answersPerson(ANSWER);
    assertTrue(morning.reads(one).contains("Who showed you the paper?"), "the person reads it");
    computer.seats("lead");
    assertTrue(board.line(one).getText().contains(READER), "the lead sees who has it");
  }

  private void weighsTagsAndNotes(Arrival one) {
    computer.seats(READER);
    board.opens(one);
    computer.touch(computer.browser.findElement(By.cssSelector("#urgency summary")));
    var form = new Filling(computer);
    form.pick("level", "U0");
    form.write("why", "moved tonight");
    computer.presses("work.urgency.go");
    form.write("typed", "court");
    computer.presses("work.tags.go");
    form.write("note", "Two others name the same office.");
    computer.deed("note");
    computer.seats("lead");
    board.opens(one);
    assertTrue(computer.sees("work.urgency.raised", READER, "moved tonight"), "the lead reads who raised it and why");
    assertTrue(computer.texts("#tags .chip").get(0).startsWith("court"));
    assertTrue(computer.text().contains("Two others name the same office."));
  }

  /** To the records desk, where it is found; here it is as if it had never been. */
  private void handsOver(Arrival one) {
    computer.seats(READER);
    board.opens(one);
    var address = computer.address();
    computer.picksDesk("#pass", "records");
    computer.browser.findElement(By.id("pass-reason")).sendKeys("It is about records.");
    computer.deed("pass");
    computer.deed("pass-go");
    var unknown = address.replaceFirst("[0-9a-f]{32}$", Ids.hex(UUID.randomUUID()));
    assertEquals(Glance.at(computer.front + "/en/" + unknown, computer.cookie()),
        Glance.at(computer.front + "/en/" + address, computer.cookie()));
    computer.seats("reviewer-interpol");
    new Board(computer, "records").opens(one);
    assertTrue(computer.text().contains("It is about records."), "the reason is the first note there");
  }

  /** The task force reads for a time, and says something; once that is over it reads no more. */
  private void asks(Arrival one) {
    computer.seats(READER);
    board.opens(one);
    computer.picksDesk("#ask", "taskforce");
    new Filling(computer).write("question", "Is this in your report?");
    computer.deed("ask");
    computer.deed("ask-go");
    computer.seats("reviewer-taskforce");
    var adviser = new Board(computer, "taskforce");
    adviser.opens(one);
    assertTrue(computer.text().contains("Is this in your report?"));
    new Filling(computer).write("words", "It is not in ours.");
    computer.deed("advise");
    computer.seats(READER);
    board.opens(one);
    assertTrue(computer.text().contains("It is not in ours."));
    computer.deed("ask-end");
    computer.seats("reviewer-taskforce");
    assertFalse(adviser.all().containsKey(one.claim()), "advice is over");
  }
}
