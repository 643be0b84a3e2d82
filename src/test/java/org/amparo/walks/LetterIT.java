package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.harness.Browser;
import org.amparo.harness.Places;
import org.amparo.harness.RunningPortal;
import org.amparo.inspector.print.Archive;
import org.amparo.inspector.print.Copied;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A letter to Interpol's commission: not before the person agreed, and then as an archive would keep it. */
class LetterIT {
  private static final Answers MEANT = Fixture.read("05-ar-eg-nashit-rednotice").meant();
  private RunningPortal portal;
  private DeskComputer desk;
  private String address;

  @Test
  void isMadeOnlyOnceThePersonAgreedToThisRecipient() throws Exception {
    portal = RunningPortal.shared();
    desk = new DeskComputer(Browser.withoutScript(), portal);
    try (var filer = new Filer(Browser.withoutScript(), portal, "ar"); var reading = desk) {
      reading.seats("reviewer-interpol");
      var known = new HashSet<>(reading.queue("interpol").cases());
      var code = filer.starts().answersAll(MEANT).sends();
      address = reading.queue("interpol").cases().stream().filter(one -> !known.contains(one)).findFirst().orElseThrow();
      asks();

      filer.comesBack(code);
      assertTrue(filer.sees("sent.others"), "cards where they come back");
      new Filling(filer).pick("share", "interpol");
      filer.presses("case.consents.go");

      looks();
      isALetter(Packed.opened(packet(), exportKey()));
      desk.opens(letter());
      assertTrue(desk.sees("refer.done.open"), desk.text());
      answers();
    }
  }

  private void asks() {
    desk.opens(address);
    assertTrue(desk.texts("#refer h3 + ul a").contains(desk.tongue.say("channel.ccf.name")), desk.text());
    desk.opens(letter());
    assertTrue(desk.text().indexOf(desk.tongue.say("channel.ccf.warning"))
        < desk.text().indexOf(desk.tongue.say("refer.check")), "the warning first");
    assertTrue(desk.sees("refer.consent.none"));
    assertEquals(List.of(), desk.browser.findElements(By.id("letter")));
    assertTrue(new Pictures(desk.browser, "en").of("letter-ask") <= 0);
    desk.presses("refer.ask.go");
  }

  private void looks() {
    for (var language : List.of("ar", "en")) {
      desk.reads(language);
      desk.opens(letter());
      assertTrue(new Pictures(desk.browser, language).of("letter") <= 0, "stands out to the side");
    }
  }

  private byte[] packet() {
    var form = desk.browser.findElement(By.cssSelector("#letter form:last-of-type"));
    var fields = new TreeMap<>(Map.of("do", "make", "quote", "yes", "in", "en", "who", "A person called N. N., born 1990",
        "to", "The Commission", "subject", "Request about data"));
    fields.put("form", form.findElement(By.name("form")).getDomProperty("value"));
    fields.put("body", form.findElement(By.name("body")).getDomProperty("value"));
    var taken = Taken.posting(portal, "/en/" + letter(), desk.cookie(), fields);
    assertEquals(200, taken.status(), taken.page());
    assertTrue(taken.head().contains("attachment; filename=\"letter-"), taken.page());
    return taken.body();
  }

  private static void isALetter(Packed packet) throws Exception {
    assertTrue(packet.isListed());
    var pdf = packet.files().get("letter.pdf");
    if (System.getProperty("shots") != null) keep(pdf);
    assertEquals(List.of(), Archive.faults(pdf));
    var words = Copied.words(pdf);
    assertTrue(words.contains("N. N., born 1990"), words);
    var story = ((Answer.Words) MEANT.of("story").orElseThrow()).text();
    assertTrue(words.replaceAll("\\s", "").contains(story.substring(0, 12).replaceAll("\\s", "")), words);
    assertTrue(packet.text("checklist.html").contains("CCF"), packet.text("checklist.html"));
    assertFalse(packet.text("manifest.json").contains("born 1990"));
  }

  private static void keep(byte[] pdf) throws IOException {
    Files.write(Files.createDirectories(Places.target().resolve("shots")).resolve("letter.pdf"), pdf);
  }

  private String exportKey() {
    desk.opens("key");
    desk.presses("key.show.go");
    return desk.browser.findElement(By.cssSelector("#secret bdi")).getText();
  }

  private void answers() {
    new Filling(desk).pick("answer", "granted");
    desk.presses("refer.answer.go");
    assertTrue(desk.text().contains(desk.tongue.say("refer.answer.granted")), desk.text());
  }

  private String letter() {
    return address.replaceFirst("^case/", "refer/") + "/ccf";
  }
}
