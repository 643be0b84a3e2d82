package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.amparo.harness.Browser;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogEntry;

/** The same walks with JavaScript switched on, under the eyes of the browser's own logs. */
class ScriptIT {
  private static final Pattern ASKED = Pattern.compile(
      "\"method\":\"Network.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

  @ParameterizedTest
  @ValueSource(strings = {"01-camilo-es-sv-safe", "03-alfred-en-jm-rednotice", "05-ar-eg-nashit-rednotice"})
  void asksNobodyElseAndKeepsNothingBehind(String name) {
    var person = Fixture.read(name);
    try (var filer = new Filer(Browser.withScript(), RunningPortal.shared(), person.language())) {
      filer.starts().answersAll(person.meant());
      assertEquals(1, filer.cookies());
      filer.sends();
      filer.presses("sent.have");
      filer.presses("leave");

      assertEquals(0, filer.cookies());
      var asked = asked(filer);
      assertTrue(asked.size() > 10, asked.toString());
      assertEquals(List.of(), asked.stream().filter(one -> !one.startsWith(filer.front + "/")).toList());
      assertEquals(List.of(), complaints(filer));
    }
  }

  @Test
  void showsHostileWordsAsTheyWereAndRunsNone() {
    var person = Fixture.read("12-en-hn-bitmap-hostile");
    try (var filer = new Filer(Browser.withScript(), RunningPortal.shared(), "en");
        var desk = new DeskComputer(Browser.withScript(), RunningPortal.shared())) {
      filer.starts().answersAll(person.meant());
      assertTrue(filer.text().contains("<script>alert('x')</script>"));
      filer.comesBack(filer.sends());
      filer.says("<img src=x onerror=alert(1)><b>bold</b>");
      assertEquals(List.of("<img src=x onerror=alert(1)><b>bold</b>"), filer.messages());

      desk.seats("reviewer-family").queue("family");
      desk.opens(desk.cases().stream().filter(address -> isTheirs(desk, address)).findFirst().orElseThrow());

      assertEquals("<img src=x onerror=alert(1)><b>bold</b>", desk.texts("#say li.msg .words").get(0));
      assertEquals(0, desk.browser.findElements(By.cssSelector("main script, main img, main .words b")).size());
      assertEquals(List.of(), complaints(filer));
      assertEquals(List.of(), complaints(desk));
    }
  }

  private static boolean isTheirs(DeskComputer desk, String address) {
    desk.opens(address);
    return desk.text().contains("onerror");
  }

  private static List<String> asked(Screen screen) {
    return log(screen, "performance").flatMap(line -> ASKED.matcher(line).results().map(found -> found.group(1)))
        .filter(address -> address.startsWith("http")).toList();
  }

  /** What the browser's console holds against our pages, violations of the content policy included. */
  private static List<String> complaints(Screen screen) {
    return log(screen, "browser").toList();
  }

  private static Stream<String> log(Screen screen, String kind) {
    return StreamSupport.stream(screen.browser.manage().logs().get(kind).spliterator(), false)
        .map(LogEntry::getMessage);
  }
}
