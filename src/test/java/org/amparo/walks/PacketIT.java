package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.harness.Browser;
import org.amparo.harness.Places;
import org.amparo.harness.RunningPortal;
import org.amparo.inspector.print.Copied;
import org.amparo.questionnaire.Answers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A case leaves a running portal, and is opened elsewhere: by our reader, by age, and by the page for it. */
class PacketIT {
  private static final Answers MEANT = Fixture.read("05-ar-eg-nashit-rednotice").meant();
  private static final String READER = "reviewer-interpol";
  private static final String CLASSIC = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
  private static final String CLASSIC_RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
  private static RunningPortal portal;
  private static DeskComputer desk;
  private static String address;
  private static String key;

  @BeforeAll
  static void filesACase() {
    portal = RunningPortal.start("packet", Map.of("AMPARO_CLASSIC_EXPORT", "true"));
    try (var filer = new Filer(Browser.withoutScript(), portal, "ar")) {
      filer.starts().answersAll(MEANT).sends();
    }
    desk = new DeskComputer(Browser.withoutScript(), portal);
    desk.seats(READER);
    address = desk.queue("interpol").cases().get(0);
    desk.opens("key");
    desk.presses("key.show.go");
    key = desk.browser.findElement(By.cssSelector("#secret bdi")).getText();
  }

  @AfterAll
  static void closesThem() {
    desk.close();
    portal.close();
  }

  @Test
  void holdsTheCaseWithoutTheIdentityForTheReviewersOwnKey() throws IOException {
    var packet = Packed.opened(packet(Map.of()), key);

    assertTrue(packet.isListed());
    assertEquals("manifest.json", packet.files().keySet().iterator().next());
    for (var line : told("allegation")) assertTrue(packet.text("case.html").contains(line), line);
    for (var line : identity()) {
      for (var file : packet.files().values()) {
        assertFalse(new String(file, StandardCharsets.UTF_8).contains(line), "identity: " + line);
      }
    }
  }

  @Test
  void holdsTheIdentityOnceAReasonIsGiven() throws IOException {
    var packet = Packed.opened(packet(Map.of("identity", "yes", "reason", "court")), key);

    assertTrue(packet.isListed());
    for (var line : identity()) assertTrue(packet.text("case.html").contains(line), line);
  }

  @Test
  void asksForAReasonBeforeTheIdentityLeaves() {
    var answer = Taken.posting(portal, packetAddress(), cookie(), form(Map.of("identity", "yes")));

    assertEquals(200, answer.status());
    assertTrue(answer.page().contains(desk.tongue.say("file.remark.reason").replace("'", "&#39;")), answer.page());
  }

  @Test
  void isOpenedByAge() throws Exception {
    var folder = Places.fresh("packet-age");
    Files.write(folder.resolve("packet.age"), packet(Map.of("classic", CLASSIC_RECIPIENT)));
    Files.writeString(folder.resolve("key.txt"), CLASSIC + "\n");

    var age = new ProcessBuilder("age", "-d", "-i", "key.txt", "-o", "packet.tar", "packet.age").directory(folder.toFile())
        .inheritIO().start().waitFor();
    var tar = new ProcessBuilder("tar", "xf", "packet.tar").directory(folder.toFile()).inheritIO().start().waitFor();

    assertEquals(List.of(0, 0), List.of(age, tar));
    assertTrue(Files.readString(folder.resolve("case.html")).contains(told("allegation").get(0)));
  }

  @Test
  void takesNoOtherKeyThanAClassicOne() {
    for (var wrong : List.of("age1pq1", "nonsense", CLASSIC)) {
      var answer = Taken.posting(portal, packetAddress(), cookie(), form(Map.of("classic", wrong)));
      assertTrue(answer.page().contains("age1pq1"), answer.page());
    }
  }

  @Test
  void isPrintedInItsOwnScript() throws IOException {
    var packet = Packed.opened(packet(Map.of()), key);

    var pdf = packet.files().get("case.pdf");

    var words = Copied.words(pdf);
    assertTrue(words.contains(desk.tongue.say("q.allegation.label")), words);
    assertTrue(packet.text("manifest.json").contains("\"missing_signs\":0"), packet.text("manifest.json"));
  }

  @Test
  void isOpenedByThePageWithoutANetwork() throws IOException {
    var folder = Places.fresh("packet-page");
    var packet = Files.write(folder.resolve("packet.tar.age"), packet(Map.of()));
    var browser = Browser.withScript();
    try {
      browser.executeCdpCommand("Network.enable", Map.of());
      browser.executeCdpCommand("Network.emulateNetworkConditions",
          Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
      opensPacket(browser, packet, key);

      assertEquals(List.of("manifest.json", "case.html", "case.pdf"), browser.findElements(By.cssSelector("#files b"))
          .stream().map(name -> name.getText()).toList());
      assertEquals(0, browser.findElements(By.cssSelector("#files .not")).size());
    } finally {
      browser.quit();
    }
  }

  @Test
  void isRefusedByThePageWhenItWasTouched() throws IOException {
    var folder = Places.fresh("packet-touched");
    byte[] touched = packet(Map.of());
    touched[touched.length - 5] ^= 1;
    var packet = Files.write(folder.resolve("packet.tar.age"), touched);
    var browser = Browser.withScript();
    try {
      opensPacket(browser, packet, key);

      assertTrue(browser.findElement(By.id("slip")).isDisplayed());
      assertFalse(browser.findElement(By.id("result")).isDisplayed());
    } finally {
      browser.quit();
    }
  }

  @Test
  void standsInTheLedgerBeforeItLeaves() throws IOException {
    packet(Map.of());
    desk.opens("ledger");

    assertTrue(desk.text().contains(desk.tongue.say("packet.key.pq")), desk.text());
    assertTrue(desk.text().contains(READER), desk.text());
  }

  private static void opensPacket(ChromeDriver browser, Path packet, String key) {
    browser.get(Path.of("deploy/decrypter.html").toUri().toString());
    browser.findElement(By.id("packet")).sendKeys(packet.toString());
    browser.findElement(By.id("key")).sendKeys(key);
    browser.findElement(By.id("go")).click();
    new WebDriverWait(browser, Duration.ofSeconds(30)).until(page -> page.findElement(By.id("go")).isEnabled()
        && (page.findElement(By.id("slip")).isDisplayed() || page.findElement(By.id("result")).isDisplayed()));
  }

  private static byte[] packet(Map<String, String> chosen) {
    var taken = Taken.posting(portal, packetAddress(), cookie(), form(chosen));
    assertEquals(200, taken.status(), taken.page());
    assertTrue(taken.head().contains("attachment; filename=\"complaint-"), taken.head());
    return taken.body();
  }

  private static String packetAddress() {
    return "/en/" + address.replaceFirst("^case/", "packet/");
  }

  private static Map<String, String> form(Map<String, String> chosen) {
    desk.opens(address);
    var fields = new TreeMap<>(Map.of("identity", "", "reason", "", "classic", ""));
    fields.put("form", desk.browser.findElement(By.cssSelector("#packet input[name=form]")).getDomProperty("value"));
    fields.putAll(chosen);
    return fields;
  }

  private static String cookie() {
    var cookie = desk.browser.manage().getCookies().iterator().next();
    return cookie.getName() + "=" + cookie.getValue();
  }

  private static List<String> told(String question) {
    return MEANT.of(question).orElseThrow().codes().stream()
        .map(code -> desk.tongue.say("taxonomy." + question + "." + code).replace("'", "&#39;")).toList();
  }

  /** Lines that only the identity has. */
  private static List<String> identity() {
    return List.of("+1 202 555 0143", "٠٠٠-٠٠٠-٠١٢");
  }
}
