package org.amparo.walks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.harness.RunningPortal;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Interviews;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** A person who files, with a phone. */
final class Filer extends Screen {
  private static final int SCREENS = 7;

  Filer(ChromeDriver browser, RunningPortal portal, String language) {
    super(browser, portal.intake(), language);
  }

  /** The same phone in other hands. */
  void speaks(String language) {
    tongue = Tongue.of(language);
  }

  Filer starts() {
    opens("");
    presses("go.start");
    return this;
  }

  /** From the first screen to the page to look it all over. */
  Filer answersAll(Answers meant) {
    for (int number = 1; number <= SCREENS; number++) {
      answers(number, meant);
      goesOn();
    }
    return this;
  }

  /** The least that can be sent, each screen found by its own address. */
  Filer answersInShort(Answers meant) {
    for (int number : List.of(1, 2, 4, 5)) {
      opens("step/" + number);
      answers(number, meant);
      presses("go.next");
    }
    opens("review");
    return this;
  }

  /** @return the code */
  String files(Answers meant) {
    return starts().answersInShort(meant).sends();
  }

  void answers(int number, Answers meant) {
    if (!address().startsWith("step/" + number)) throw new AssertionError("not on screen " + number + ": " + address());
    Interviews.CONFIGURED.screen(number).questions()
        .forEach(question -> meant.of(question.id()).ifPresent(answer -> filling().answer(question.id(), answer)));
  }

  /** On to the next screen; pressed again if something should be looked at again. */
  void goesOn() {
    presses("go.next");
    if (address().endsWith("/again")) presses("go.next");
  }

  Filling filling() {
    return new Filling(this);
  }

  /** Looks it over, notes the code, and sends. */
  String sends() {
    var code = code();
    presses("go.send");
    return code;
  }

  /** The 28 digits on the page. */
  String code() {
    return String.join("", texts("ol.code li")).replaceAll("\\D", "");
  }

  Filer comesBack(String typed) {
    opens("return");
    filling().write("code", typed);
    presses("return.open");
    return this;
  }

  /** Adds papers where they are asked for. */
  void brings(Path... papers) {
    opens("step/6");
    chooses(papers);
    presses("papers.add");
  }

  /** Picks files from the phone. */
  void chooses(Path... files) {
    var paths = Stream.of(files).map(Path::toString).collect(Collectors.joining("\n"));
    browser.findElement(By.id("paper")).sendKeys(paths);
  }

  /** How many papers are listed as arrived. */
  int papers() {
    return texts("#arrived li h3").size();
  }

  /** How far the first file on its way is, of 100; 0 where none is. */
  int bar() {
    return browser.findElements(By.cssSelector("#sending progress[value]")).stream().findFirst()
        .map(bar -> Integer.parseInt(bar.getDomProperty("value"))).orElse(0);
  }

  /** What this browser keeps of uploads. */
  String stored() {
    return (String) browser.executeScript("return sessionStorage.getItem('papers') || '{}'");
  }

  boolean isTicked(String control, String code) {
    return browser.findElement(By.cssSelector("input[name=" + control + "][value=" + code + "]")).isSelected();
  }

  void says(String words) {
    filling().write("say", words);
    presses("case.say.go");
  }

  /** As many cookies as this browser keeps for us. */
  int cookies() {
    return browser.manage().getCookies().size();
  }

  /** Messages as they stand there. */
  List<String> messages() {
    return texts("li.msg .words");
  }

  boolean mayBeSeenBy(String whom) {
    return browser.findElement(By.cssSelector("input[name=share][value=" + whom + "]")).isSelected();
  }
}
