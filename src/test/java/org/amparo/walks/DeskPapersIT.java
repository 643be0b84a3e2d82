package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.harness.Browser;
import org.amparo.harness.RunningPortal;
import org.amparo.platform.Ids;
import org.amparo.questionnaire.Answers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What a reviewer sees, hears and takes of the papers of a case, and gives to a message. */
class DeskPapersIT {
  private static final Answers LEAST = Fixture.read("10-quc-gt-minimal").meant();
  private static final String ARABIC = "قال الضابط إن النشرة صدرت في ٢٠٢٤";
  private static Filer filer;
  private static DeskComputer desk;
  private static String code;
  private static String address;

  @BeforeAll
  static void filesACaseWithPapers() throws IOException {
    filer = new Filer(Browser.withoutScript(), RunningPortal.shared(), "es");
    desk = new DeskComputer(Browser.withScript(), RunningPortal.shared());
    desk.seats("reviewer-general");
    var known = desk.queue("general").cases();
    filer.starts().answersInShort(LEAST);
    filer.brings(OwnPapers.certificate("certificate.pdf", 3), OwnPapers.photo("photo.jpg"),
        OwnPapers.voice("voice.wav", 3), OwnPapers.words("words.txt", ARABIC + "\nand a line\nsee \u202etxt.exe\n"));
    filer.opens("review");
    code = filer.sends();
    address = desk.queue("general").cases().stream().filter(one -> !known.contains(one)).findFirst().orElseThrow();
  }

  @BeforeEach
  void opensTheCase() {
    desk.seats("reviewer-general").opens(address);
  }

  @AfterAll
  static void closesThem() {
    filer.close();
    desk.close();
  }

  @Test
  void readsACertificateAsPicturesAndWordsWithoutTheOriginal() {
    opensPaper("PDF");

    assertTrue(widthOfPicture() > 500, "no picture");
    assertTrue(desk.text().contains("Certificate, page 1, line 1: no record was found"));
    desk.press(desk.browser.findElement(By.cssSelector("a[rel=next]")));
    assertTrue(desk.text().contains("Certificate, page 2, line 1:"));
    assertTrue(widthOfPicture() > 500, "no second picture");
    desk.opens("ledger");
    assertFalse(desk.sees("act.original.taken", "reviewer-general"));
  }

  @Test
  void turnsPagesWithTheArrowsOfTheKeyboard() {
    opensPaper("PDF");

    desk.browser.findElement(By.tagName("body")).sendKeys(Keys.ARROW_RIGHT);

    desk.waits().until(page -> desk.address().contains("/2/"));
  }

  @Test
  void goesToTheLastPageForOneBehindItAndStaysForNoNumber() {
    opensPaper("PDF");

    new Filling(desk).write("page", "99");
    desk.presses("paper.goto.go");
    assertTrue(desk.sees("paper.of", 3, 3), desk.text());
    assertTrue(widthOfPicture() > 500, "no last picture");
    new Filling(desk).write("page", "abc");
    desk.presses("paper.goto.go");

    assertTrue(desk.sees("paper.goto.none"), desk.text());
    assertTrue(desk.sees("paper.of", 3, 3), desk.text());
  }

  @Test
  void findsWordsOnEveryPageAndMarksThem() {
    opensPaper("PDF");

    finds("LINE 40: no record");

    assertTrue(desk.sees("paper.found.other", 3), desk.text());
    assertEquals(List.of("line 40: no record"), desk.texts("mark"));
    desk.press(desk.browser.findElements(By.cssSelector(".finds button")).get(0));
    assertTrue(desk.text().contains("Certificate, page 2"));
    assertEquals(List.of("line 40: no record"), desk.texts("mark"));
    assertFalse(desk.browser.getCurrentUrl().contains("record"));
  }

  @Test
  void showsArabicFromTheRightAndAHiddenSignByItsNumber() {
    opensPaper("Text");

    var lines = desk.browser.findElements(By.cssSelector(".script p"));
    assertEquals(ARABIC, desk.texts(".script p").get(0));
    assertEquals(List.of("rtl", "ltr"), lines.stream().limit(2).map(line -> line.getCssValue("direction")).toList());
    assertEquals(List.of("U+202E"), desk.texts(".script .sign"));
    finds("النَّشْرة");
    assertEquals(List.of("النشرة"), desk.texts("mark"));
  }

  @Test
  void looksAtAPhotoLargerAndTurned() {
    opensPaper("Photo");
    assertEquals(640, widthOfPicture());

    desk.presses("paper.larger");
    desk.presses("paper.turn");

    assertEquals(640, widthOfPicture());
    assertTrue(desk.address().endsWith("/1/11b"), desk.address());
    var picture = desk.browser.findElement(By.cssSelector(".sheet img"));
    assertNotEquals("none", picture.getCssValue("transform"));
  }

  @Test
  void playsAVoiceNote() {
    opensPaper("Sound");

    desk.touch(desk.browser.findElement(By.tagName("h1")));   // browsers play nothing before somebody did something
    assertEquals("plays", desk.browser.executeScript(
        "const a = document.querySelector('audio'); a.muted = true; return a.play().then(() => 'plays', no => no.message)"));
    desk.waits().until(page -> ((Number) desk.browser.executeScript(
        "return document.querySelector('audio').currentTime")).doubleValue() > 0.3);
    assertEquals(3.0, ((Number) desk.browser.executeScript("return document.querySelector('audio').duration"))
        .doubleValue(), 0.2);
    desk.browser.executeScript("document.querySelector('audio').currentTime = 2.5");
    desk.waits().until(page -> (Boolean) desk.browser.executeScript("return !document.querySelector('audio').seeking"));
  }

  @Test
  void describesAPaperForWhoCannotSeeIt() {
    opensPaper("Photo");

    new Filling(desk).write("caption", "An orange stamp");
    desk.presses("paper.caption.go");

    assertEquals("An orange stamp", desk.browser.findElement(By.cssSelector(".sheet img")).getDomAttribute("alt"));
    desk.opens(address);
    assertTrue(desk.browser.findElements(By.cssSelector("#papers img")).stream()
        .anyMatch(picture -> "An orange stamp".equals(picture.getDomAttribute("alt"))));
  }

  @Test
  void takesAnOriginalOnlyByADeliberateActThatIsWrittenDown() {
    opensPaper("PDF");
    var answer = Glance.posting(desk.browser.getCurrentUrl(), desk.cookie(), hidden("original", Map.of()));

    assertEquals("200", answer.status());
    for (var header : List.of("content-disposition: attachment; filename=\"certificate.pdf\"",
        "content-security-policy: sandbox; default-src 'none'", "x-content-type-options: nosniff",
        "cache-control: no-store", "content-type: application/pdf")) {
      assertTrue(answer.rest().toLowerCase().contains(header), header);
    }
    assertTrue(answer.rest().contains("%PDF-"));
    desk.opens("ledger");
    assertTrue(desk.sees("act.original.taken", "reviewer-general"));
  }

  @Test
  void callsACleanedFileNoOriginal() {
    opensPaper("Photo");

    assertTrue(desk.sees("paper.cleaned.only"), desk.text());
    assertEquals(desk.tongue.say("paper.cleaned.go"),
        desk.browser.findElement(By.cssSelector("button[value=original]")).getText());
    assertFalse(desk.sees("paper.original"), desk.text());
  }

  @Test
  void answersForAnotherDesksPaperAsForNone() {
    var paper = papers().get("PDF").replaceFirst("^https?://[^/]*/[^/]*/", "");
    var parts = paper.split("/");
    var none = String.join("/", parts[0], parts[1], hex(), parts[3]);
    var noFile = String.join("/", parts[0], parts[1], parts[2], hex());
    desk.seats("reviewer-interpol");

    for (var tail : List.of("", "/1", "/2/00b")) {
      assertEquals("404", glances(paper + tail, none + tail, noFile + tail).status());
    }
    for (var kind : List.of("picture", "play", "enclosed")) {
      var tail = kind.equals("picture") ? "/1/900" : "";
      assertEquals("404", glances(kind + paper.substring(5) + tail, kind + none.substring(5) + tail,
          kind + noFile.substring(5) + tail).status());
    }
  }

  @Test
  void sendsWhoeverIsNotSignedInToTheDoor() {
    var paper = papers().get("PDF");
    for (var asked : List.of(paper, paper.replace("/paper/", "/picture/") + "/1/900", paper.replace("/paper/", "/play/"))) {
      var answer = Glance.at(asked, "door=none");
      assertEquals("303", answer.status());
      assertFalse(answer.rest().contains("JFIF"));
    }
  }

  @Test
  void givesAPaperToAMessageAndKeepsWordsWhenOneIsRefused() throws IOException {
    new Filling(desk).write("say", "Here is the form.");
    attach(OwnPapers.program("tool.exe"), OwnPapers.words("form.txt", "Fill this in."));
    desk.presses("file.say.go");
    assertTrue(desk.text().contains("tool.exe"), desk.text());
    assertEquals("Here is the form.", desk.browser.findElement(By.name("say")).getDomProperty("value"));
    assertEquals(0, desk.browser.findElements(By.cssSelector("#say li.msg")).size());

    desk.presses("file.say.go");

    assertEquals(List.of("Here is the form."), desk.texts("#say li.msg .words:not(bdi)"));
    var link = desk.browser.findElement(By.cssSelector("#say li.msg a"));
    assertEquals("form.txt", link.getText());
    var saved = Glance.at(link.getDomProperty("href"), desk.cookie());
    assertTrue(saved.rest().contains("attachment; filename=\"form.txt\"") && saved.rest().contains("Fill this in."));
    filer.comesBack(code);
    assertEquals(List.of("Here is the form."), filer.messages());
    assertTrue(filer.text().contains("form.txt"), "the person is not told of the paper");
  }

  private static void attach(Path... files) {
    desk.browser.findElement(By.id("say-papers")).sendKeys(Stream.of(files).map(Path::toString)
        .collect(Collectors.joining("\n")));
  }

  private static Glance glances(String... addresses) {
    var seen = Stream.of(addresses).map(one -> Glance.at(desk.front + "/en/" + one, desk.cookie()))
        .map(one -> new Glance(one.status(), one.rest().replaceAll("[0-9a-f]{32}(/[0-9a-zA-Z/…]*)?", "…")))
        .collect(Collectors.toSet());
    assertEquals(1, seen.size(), seen.toString());
    return seen.iterator().next();
  }

  private static String hex() {
    return HexFormat.of().formatHex(Ids.bytes(UUID.randomUUID()));
  }

  /** Addresses by what each paper is. */
  private static Map<String, String> papers() {
    var papers = new HashMap<String, String>();
    desk.browser.findElements(By.cssSelector("#papers li p a.each")).forEach(link ->
        papers.put(link.getText().replaceAll("^\\d+\\. |,.*", ""), link.getDomProperty("href")));
    return papers;
  }

  private static void opensPaper(String kind) {
    desk.browser.get(papers().get(kind));
  }

  private static void finds(String words) {
    new Filling(desk).write("find", words);
    desk.presses("paper.find.go");
  }

  private static long widthOfPicture() {
    desk.waits().until(page -> (Boolean) desk.browser.executeScript(
        "return document.querySelector('.sheet img').complete"));
    return ((Number) desk.browser.executeScript("return document.querySelector('.sheet img').naturalWidth")).longValue();
  }

  /** What the form with this button sends. */
  private static Map<String, String> hidden(String button, Map<String, String> more) {
    var fields = new HashMap<>(more);
    desk.browser.findElement(By.cssSelector("button[value=" + button + "]"))
        .findElements(By.xpath("ancestor::form//input[@type='hidden']"))
        .forEach(hidden -> fields.put(hidden.getDomProperty("name"), hidden.getDomProperty("value")));
    fields.put("do", button);
    return fields;
  }
}
