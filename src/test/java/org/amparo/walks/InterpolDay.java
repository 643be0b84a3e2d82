package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.amparo.platform.Ids;
import org.openqa.selenium.By;

/** The Interpol desk keeps someone away, sets aside, searches and keeps a view. */
final class InterpolDay {
  private static final String READER = "reviewer-interpol";
  private static final String VIEW = "What came today";

  private final DeskComputer computer;
  private final Board board;
  private final List<Arrival> cases;

  InterpolDay(DeskComputer computer, List<Arrival> cases) {
    this.computer = computer;
    this.board = new Board(computer, "interpol");
    this.cases = cases.stream().limit(4).toList();
  }

  void works() {
    searches(cases.get(3));
    keepsAway(cases.get(0));
    setsAside(cases.subList(1, 3));
    keepsAView(cases.get(3));
  }

  private void searches(Arrival one) {
    computer.seats(READER);
    computer.queue("interpol");
    computer.presses("search.link");
    computer.browser.findElement(By.name("words")).sendKeys(one.nickname());
    computer.presses("search.go");
    assertEquals(1, computer.texts("main li bdi.number").size(), "one case has this word");
    var found = computer.texts("main li bdi.number").get(0);
    computer.seats("lead");
    assertTrue(board.line(one).getText().contains(found), "and it is this one");
  }

  /** The lead marks it on the case; for the one marked it is as if there were no such case. */
  private void keepsAway(Arrival one) {
    computer.seats("lead");
    board.opens(one);
    var address = computer.address();
    computer.touch(computer.browser.findElement(By.cssSelector("#bar summary")));
    computer.browser.findElements(By.cssSelector("#bar select[name=member] option")).stream()
        .filter(option -> option.getDomProperty("textContent").equals(READER)).findFirst().orElseThrow().click();
    computer.deed("bar");
    computer.seats(READER);
    assertFalse(board.all().containsKey(one.claim()), "not on any list");
    var unknown = address.replaceFirst("[0-9a-f]{32}$", Ids.hex(UUID.randomUUID()));
    assertEquals(Glance.at(computer.front + "/en/" + unknown, computer.cookie()),
        Glance.at(computer.front + "/en/" + address, computer.cookie()));
  }

  private void setsAside(List<Arrival> some) {
    computer.seats(READER);
    board.ticks(some, "aside");
    new Filling(computer).pick("reason", "lane_test");
    computer.presses("bulk.go");
    computer.seats("lead");
    some.forEach(one -> assertFalse(board.open().containsKey(one.claim()), one.claim()));
    some.forEach(one -> assertTrue(board.aside().containsKey(one.claim()), one.claim()));
  }

  /** It is there again for who keeps it, and for nobody else. */
  private void keepsAView(Arrival one) {
    computer.seats(READER);
    computer.queue("interpol");
    new Filling(computer).pick("language", one.spoken());
    computer.presses("list.keep");
    var view = computer.address();
    new Filling(computer).write("name", VIEW);
    computer.presses("list.rename");
    computer.seats("lead").queue("interpol");
    assertFalse(computer.text().contains(VIEW));
    computer.seats(READER).queue("interpol");
    assertTrue(computer.text().contains(VIEW));
    computer.opens(view);
    assertTrue(board.lists(one), "what it was kept for");
    computer.presses("list.remove");
  }
}
