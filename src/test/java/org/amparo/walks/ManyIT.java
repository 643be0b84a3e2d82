package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.amparo.harness.Browser;
import org.amparo.harness.RunningPortal;
import org.amparo.questionnaire.Answer;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A desk looks inside its cases and works on several at once. No JavaScript. */
class ManyIT {
  private static final String SOUGHT = "quetzal tornasol";

  @Test
  void findsWordsInsideAndTagsWhatWasTicked() {
    try (var filer = new Filer(Browser.withoutScript(), RunningPortal.shared(), "es");
        var desk = new DeskComputer(Browser.withoutScript(), RunningPortal.shared())) {
      var told = Fixture.read("10-quc-gt-minimal").meant().with("story", new Answer.Words("El Quetzal, tornasol"));
      filer.files(told);
      desk.seats("reviewer-general").queue("general");

      desk.presses("search.link");
      desk.browser.findElement(By.name("words")).sendKeys(SOUGHT);
      desk.presses("search.go");
      assertEquals("Quetzal", desk.texts("main mark").get(0));
      assertTrue(desk.text().contains(desk.tongue.say("search.found")));
      var found = desk.texts("main li bdi.number").get(0);

      desk.presses("search.back");
      desk.browser.findElements(By.cssSelector("tbody tr")).stream().filter(row -> row.getText().contains(found))
          .findFirst().orElseThrow().findElement(By.name("case")).click();
      new Filling(desk).pick("do", "tag");
      desk.presses("bulk.next");
      assertEquals(found, desk.texts("main p.tags bdi").get(0));
      desk.browser.findElement(By.name("tag")).sendKeys("aves");
      desk.presses("bulk.go");
      assertEquals(desk.tongue.say("bulk.done.one", 1), desk.heading());

      desk.presses("bulk.queue");
      assertTrue(desk.text().contains("aves"));
      desk.presses("lane.link");
      assertEquals(desk.tongue.say("lane.title", desk.tongue.say("queue.general")), desk.heading());
    }
  }
}
