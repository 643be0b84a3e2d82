package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.amparo.harness.Browser;
import org.amparo.harness.RunningPortal;
import org.amparo.questionnaire.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogEntry;

/** Papers from a phone: with a form that always works, and over a bad network where there is a script. */
class PapersIT {
  private static final Answers LEAST = Fixture.read("10-quc-gt-minimal").meant();
  private static final int LARGE = 1800;

  private final RunningPortal portal = RunningPortal.shared();
  private final PaperFiles files = new PaperFiles();

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ar"})
  void takesPapersWithoutScriptAndKeepsAllElseWhenItRefusesSome(String language) {
    try (var filer = new Filer(Browser.withoutScript(), portal, language)) {
      filer.starts().answersInShort(LEAST);
      filer.opens("step/6");
      filer.filling().pick("remedy", "fix_record");
      filer.presses("papers.add");
      assertTrue(filer.sees("papers.unpicked"), filer.text());
      filer.chooses(files.photo("IMG_2031.jpg", 200), files.program("photo.jpg.exe"), files.empty("empty.pdf"));
      filer.presses("papers.add");

      assertEquals(1, filer.papers());
      assertTrue(filer.sees("papers.refused.PROGRAM") && filer.sees("papers.refused.EMPTY"), filer.text());
      assertTrue(filer.sees("papers.said.removed", filer.tongue.say("papers.hidden.PLACE")
          + filer.tongue.say("papers.comma") + " " + filer.tongue.say("papers.hidden.DEVICE")), filer.text());
      assertTrue(filer.isTicked("remedy", "fix_record"));
      assertEquals(0, new Pictures(filer.browser, language).of("papers-refused"));

      filer.chooses(files.photo("second.jpg", 100));
      filer.goesOn();
      assertTrue(filer.address().startsWith("step/7"), filer.address());
      filer.opens("step/6");
      filer.presses("papers.drop", 1);
      assertEquals(1, filer.papers());
    }
  }

  @Test
  void takesPapersAfterSending() {
    try (var filer = new Filer(Browser.withoutScript(), portal, "es")) {
      var code = filer.files(LEAST);
      filer.presses("sent.have");
      filer.comesBack(code);
      filer.presses("case.papers.go");
      filer.chooses(files.photo("later.jpg", 100));
      filer.presses("papers.add");

      assertEquals("case/papers#papers", filer.address());
      assertEquals(1, filer.papers());
      filer.presses("papers.drop", 1);
      assertEquals(0, filer.papers());
    }
  }

  @Test
  void goesOnWhereItWasAfterAReload() {
    try (var filer = new Filer(Browser.withScript(), portal, "en")) {
      filer.starts().answersInShort(LEAST);
      filer.opens("step/6");
      var large = files.photo("large.jpg", LARGE);
      slow(filer, 500_000);
      filer.chooses(large);
      filer.waits().until(page -> filer.bar() > 20);
      filer.reloads();
      filer.waits().until(page -> filer.bar() > 10);
      assertEquals(0, filer.papers());
      assertFalse(filer.stored().contains("large"), filer.stored());

      slow(filer, -1);
      filer.chooses(large);
      filer.waits().until(page -> filer.papers() == 1);

      assertTrue(filer.text().contains("large.jpg"));
      assertEquals("{}", filer.stored());
      assertEquals(List.of(), complaints(filer));
    }
  }

  @Test
  void saysAtOnceThatTheLineIsGoneAndGoesOnByItself() {
    try (var filer = new Filer(Browser.withScript(), portal, "es")) {
      filer.starts().answersInShort(LEAST);
      filer.opens("step/6");
      network(filer, true, -1);
      filer.chooses(files.photo("photo.jpg", 200));
      filer.waits().until(page -> filer.sees("papers.away"));

      network(filer, false, -1);
      filer.waits().until(page -> filer.papers() == 1);
      assertEquals("{}", filer.stored());
    }
  }

  @Test
  void waitsForWhatIsUnderWayBeforeItGoesOn() {
    try (var filer = new Filer(Browser.withScript(), portal, "ar")) {
      filer.starts().answersInShort(LEAST);
      filer.opens("step/6");
      slow(filer, 1_000_000);
      filer.chooses(files.photo("large.jpg", LARGE));
      filer.waits().until(page -> filer.bar() > 0);
      filer.presses("go.next");

      filer.waits().until(page -> filer.address().startsWith("step/7"));
      filer.opens("review");
      assertTrue(filer.text().contains("large.jpg"));
    }
  }

  @Test
  void recordsAVoiceNote() {
    try (var filer = new Filer(Browser.withVoice(), portal, "es")) {
      filer.starts().answersInShort(LEAST);
      filer.opens("step/6");
      filer.touch(filer.named(filer.tongue.say("papers.record")));
      filer.waits().until(page -> filer.sees("papers.recording"));
      filer.touch(filer.named(filer.tongue.say("papers.recording")));
      filer.waits().until(page -> !page.findElements(By.tagName("audio")).isEmpty());
      filer.touch(filer.named(filer.tongue.say("papers.voice.add")));

      filer.waits().until(page -> filer.papers() == 1);
      assertTrue(filer.text().contains(filer.tongue.say("papers.kind.AUDIO"))
          || filer.text().contains(filer.tongue.say("papers.kind.VIDEO")), filer.text());
      assertEquals(List.of(), complaints(filer));
    }
  }

  /** @param bytes a second, or -1 for as fast as it goes */
  private static void slow(Filer filer, int bytes) {
    network(filer, false, bytes);
  }

  private static void network(Filer filer, boolean gone, int bytes) {
    filer.browser.executeCdpCommand("Network.enable", Map.of());
    filer.browser.executeCdpCommand("Network.emulateNetworkConditions",
        Map.of("offline", gone, "latency", 0, "downloadThroughput", -1, "uploadThroughput", bytes));
  }

  /** What the browser holds against our pages; the request that a reload cut is none. */
  private static List<String> complaints(Filer filer) {
    return StreamSupport.stream(filer.browser.manage().logs().get("browser").spliterator(), false)
        .filter(line -> line.getLevel().intValue() >= Level.WARNING.intValue()).map(LogEntry::getMessage).toList();
  }
}
