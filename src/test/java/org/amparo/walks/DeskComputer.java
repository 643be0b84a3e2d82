package org.amparo.walks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.harness.RunningPortal;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** A computer in the office, at which one sample person after another reads. */
final class DeskComputer extends Screen {
  private final RunningPortal portal;
  private final Map<String, Cookie> sessions = new HashMap<>();

  DeskComputer(ChromeDriver browser, RunningPortal portal) {
    super(browser, portal.desk(), "en");
    this.portal = portal;
  }

  void reads(String language) {
    tongue = Tongue.of(language);
  }

  /** Signs in the first time; afterwards the same session goes on. */
  DeskComputer seats(String person) {
    browser.get(front + "/en/gone");
    browser.manage().deleteAllCookies();
    if (sessions.containsKey(person)) {
      browser.manage().addCookie(sessions.get(person));
    } else {
      signsIn(person);
      sessions.put(person, browser.manage().getCookies().iterator().next());
    }
    opens("desks");
    return this;
  }

  private void signsIn(String person) {
    var paper = portal.samples().person(person);
    waits().until(page -> OneTimeCodes.of(paper.authenticator()).fitting()
        .anyMatch(code -> isLetIn(person, paper.passphrase(), code)));
  }

  private boolean isLetIn(String name, String passphrase, String code) {
    opens("");
    var form = new Filling(this);
    form.write("name", name);
    form.write("pass", passphrase);
    form.write("code", code);
    presses("signin.go");
    return browser.findElements(By.id("failed")).isEmpty();
  }

  /** Addresses of the desks that this person sees, by queue. */
  private Map<String, String> desks() {
    var desks = new TreeMap<String, String>();
    browser.findElements(By.cssSelector("nav.views a"))
        .forEach(link -> desks.put(link.getText(), link.getDomProperty("href")));
    return desks;
  }

  /** Goes to a desk's queue. */
  DeskComputer queue(String queue) {
    if (browser.findElements(By.cssSelector("nav.views")).isEmpty()) opens("desks");
    var name = tongue.say("queue." + queue);
    var address = desks().get(name);
    if (address == null) throw new AssertionError("no desk " + name + " for this person, only " + desks().keySet());
    browser.get(address);
    return this;
  }

  /** Addresses of all cases in this queue, without front and language, the most urgent first. */
  List<String> cases() {
    var cases = new ArrayList<String>();
    for (boolean more = true; more; ) {
      browser.findElements(By.cssSelector("tbody th a")).stream().map(link -> link.getDomProperty("href"))
          .map(href -> href.replaceFirst("^https?://[^/]*/[^/]*/", "")).forEach(cases::add);
      var next = browser.findElements(By.linkText(tongue.say("list.next")));
      more = !next.isEmpty();
      next.stream().findFirst().ifPresent(this::press);
    }
    return cases;
  }

  /** Every answer of the open case as it is read: the question, then its lines, in any order. */
  List<String> answers() {
    return rows("#answers dl > div");
  }

  List<String> box() {
    return rows("#box dl > div");
  }

  /** Opens what is locked apart, for a reason. */
  void opensBox(String reason) {
    new Filling(this).pick("reason", reason);
    presses("file.box.go");
  }

  void answersPerson(String words) {
    new Filling(this).write("say", words);
    presses("file.say.go");
  }

  /** Presses what does this on the case page. */
  void deed(String deed) {
    press(browser.findElement(By.cssSelector("main button[name=do][value='" + deed + "']")));
  }

  /** Opens what is folded in this part of the page. */
  void unfolds(String part) {
    browser.findElements(By.cssSelector(part + " details:not([open]) > summary")).forEach(this::touch);
  }

  /** Out of the desks that this part of the page offers. */
  void picksDesk(String part, String queue) {
    unfolds(part);
    browser.findElements(By.cssSelector(part + " select[name=to] option")).stream()
        .filter(option -> option.getDomProperty("textContent").equals(tongue.say("queue." + queue))).findFirst()
        .orElseThrow().click();
  }

  private List<String> rows(String css) {
    return browser.findElements(By.cssSelector(css)).stream().map(DeskComputer::row).toList();
  }

  private static String row(WebElement row) {
    var answer = row.findElement(By.tagName("dd"));
    var lines = answer.findElements(By.cssSelector("p.words, p:not([class])"));
    var said = lines.isEmpty() ? answer.getDomProperty("textContent").strip()
        : String.join(" | ", lines.stream().map(line -> line.getDomProperty("textContent")).sorted().toList());
    return row.findElement(By.tagName("dt")).getDomProperty("textContent") + " = " + said;
  }
}
