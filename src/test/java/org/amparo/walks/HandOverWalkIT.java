package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.amparo.harness.Browser;
import org.amparo.harness.RunningPortal;
import org.amparo.platform.Ids;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A case is shown to a second desk for a time and then goes to a third: each step says first what will happen. */
class HandOverWalkIT {
  private static final String READER = "reviewer-general";

  @Test
  void asksAnotherDeskAndHandsTheCaseOver() {
    try (var filer = new Filer(Browser.withoutScript(), RunningPortal.shared(), "es");
        var desk = new DeskComputer(Browser.withoutScript(), RunningPortal.shared())) {
      desk.seats(READER);
      var known = desk.queue("general").cases();
      filer.starts().answersInShort(Fixture.read("10-quc-gt-minimal").meant());
      filer.opens("review");
      filer.sends();
      var address = desk.queue("general").cases().stream().filter(one -> !known.contains(one)).findFirst().orElseThrow();

      desk.opens(address);
      asks(desk);
      advises(desk);
      desk.seats(READER).opens(address);
      assertTrue(desk.sees("note.from", "reviewer-interpol", desk.tongue.say("queue.records")), desk.text());
      handsOver(desk);
      isGone(desk, address);

      desk.seats("reviewer-interpol").queue("records");
      assertTrue(desk.sees("list.handed", desk.tongue.say("queue.general")), desk.text());
    }
  }

  private static void asks(DeskComputer desk) {
    var form = new Filling(desk);
    desk.picksDesk("#ask", "taskforce");
    form.write("question", "Is this notice real?");
    press(desk, "ask");
    assertTrue(desk.sees("ask.look"));
    assertEquals(0, new Pictures(desk.browser, "en").of("handover-ask"));
    press(desk, "ask-go");
    assertTrue(desk.browser.findElement(By.id("ask")).getText().contains(desk.tongue.say("queue.taskforce")));
    press(desk, "ask-end");
    desk.picksDesk("#ask", "records");
    form.write("question", "Is this notice real?");
    press(desk, "ask");
    press(desk, "ask-go");
  }

  private static void advises(DeskComputer desk) {
    desk.seats("reviewer-interpol").queue("records");
    assertTrue(desk.text().contains("Advice for " + desk.tongue.say("queue.general")), desk.text());
    desk.browser.findElements(By.cssSelector("tbody tr")).stream().filter(row -> row.getText().contains("Advice for"))
        .findFirst().orElseThrow().findElement(By.cssSelector("th a")).click();
    assertTrue(desk.browser.findElements(By.id("pass")).isEmpty(), "an adviser cannot hand over");
    new Filling(desk).write("words", "It is not in our books.");
    press(desk, "advise");
    assertEquals(0, new Pictures(desk.browser, "en").of("handover-advice"));
  }

  private static void handsOver(DeskComputer desk) {
    desk.picksDesk("#pass", "records");
    press(desk, "pass");
    assertTrue(desk.sees("pass.remark"), "without a reason nothing is done");
    desk.browser.findElement(By.id("pass-reason")).sendKeys("It is about records.");
    press(desk, "pass");
    assertTrue(desk.sees("pass.sure", desk.tongue.say("queue.records")));
    assertEquals(0, new Pictures(desk.browser, "en").of("handover-pass"));
    press(desk, "pass-go");
  }

  private static void isGone(DeskComputer desk, String address) {
    assertTrue(desk.address().startsWith("queue/"), desk.address());
    var unknown = address.replaceFirst("[0-9a-f]{32}$", Ids.hex(UUID.randomUUID()));
    var cookie = desk.cookie();
    assertEquals(Glance.at(desk.front + "/en/" + unknown, cookie), Glance.at(desk.front + "/en/" + address, cookie));
    assertFalse(desk.cases().contains(address));
  }

  private static void press(DeskComputer desk, String deed) {
    desk.press(desk.browser.findElement(By.cssSelector("button[name=do][value='" + deed + "']")));
  }
}
