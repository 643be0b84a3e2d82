package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.amparo.harness.Browser;
import org.amparo.harness.RunningPortal;
import org.amparo.questionnaire.Answers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A reviewer works on a case on its page, without JavaScript, and the person reads what came of it. */
class WorkIT {
  private static final Answers LEAST = Fixture.read("10-quc-gt-minimal").meant();

  @Test
  void takesWeighsTagsAnswersAndClosesAndThePersonReadsIt() {
    try (var filer = new Filer(Browser.withoutScript(), RunningPortal.shared(), "es");
        var desk = new DeskComputer(Browser.withoutScript(), RunningPortal.shared())) {
      desk.seats("reviewer-general");
      var known = new HashSet<>(desk.queue("general").cases());
      var code = filer.files(LEAST);
      desk.opens(desk.queue("general").cases().stream().filter(one -> !known.contains(one)).findFirst().orElseThrow());

      decides(desk);
      answers(desk);
      closes(desk);

      filer.comesBack(code);
      assertEquals(Tongue.of("es").say("taxonomy.status.closed.filer"), filer.heading());
      assertTrue(filer.text().contains("El papel no era suyo."));
      assertEquals(List.of(Tongue.of("es").say("reply.how"), Tongue.of("en").say("reply.how")), filer.messages());
      assertFalse(filer.text().contains("a lawyer called"));
    }
  }

  private static void decides(DeskComputer desk) {
    desk.presses("work.owner.take");
    assertTrue(desk.sees("work.owner.drop"));
    desk.touch(desk.browser.findElement(By.cssSelector("#urgency summary")));
    new Filling(desk).pick("level", "U1");
    new Filling(desk).write("why", "a lawyer called");
    desk.presses("work.urgency.go");
    assertTrue(desk.sees("work.urgency.raised", "reviewer-general", "a lawyer called"));
    new Filling(desk).write("typed", "court");
    desk.presses("work.tags.go");
    assertTrue(desk.texts("#tags .chip").get(0).startsWith("court"));
  }

  private static void answers(DeskComputer desk) {
    new Filling(desk).pick("text", "how");
    desk.presses("work.say.put");
    assertEquals(Tongue.of("es").say("reply.how"),
        desk.browser.findElement(By.name("say")).getDomProperty("value"));
    desk.presses("file.say.go");
  }

  private static void closes(DeskComputer desk) {
    var form = new Filling(desk);
    form.pick("status", "closed");
    desk.browser.findElement(By.id("status-reason")).sendKeys("El papel no era suyo.");
    form.pick("outcome", "accept");
    form.pick("finding", "wrong_person");
    desk.presses("work.status.see");
    assertEquals(Tongue.of("es").say("taxonomy.status.closed.filer"), desk.texts("#status .remark .big").get(0));
    desk.presses("work.status.send");
    assertTrue(desk.sees("work.status.reopen"));
  }
}
