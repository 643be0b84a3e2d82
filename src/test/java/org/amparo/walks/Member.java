package org.amparo.walks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.amparo.harness.SamplePaper;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

/** A member at a browser: their phrase, their phone and their codes on paper. */
final class Member extends Screen {
  final Deque<String> paper = new ArrayDeque<>();
  final String name;
  private String passphrase;
  private OneTimeCodes phone;

  private Member(ChromeDriver browser, String front, String name) {
    super(browser, front, "en");
    this.name = name;
  }

  static Member sample(ChromeDriver browser, String front, SamplePaper.Person person) {
    var member = new Member(browser, front, person.name());
    member.passphrase = person.passphrase();
    member.phone = OneTimeCodes.of(person.authenticator());
    return member;
  }

  /** Who comes with a token that a steward gave them: takes the offered phrase, adds the phone, keeps the codes. */
  static Member joins(ChromeDriver browser, String front, String name, String token) {
    var member = new Member(browser, front, name);
    member.opens("join");
    member.passphrase = member.texts("#offer .big").get(0);
    new Filling(member).write("token", token);
    new Filling(member).write("pass", member.passphrase);
    member.presses("first.go");
    member.phone = phone(member.texts("#key").get(0));
    member.paper.addAll(member.texts("ol.codes li"));
    member.waits().until(page -> member.phone.fitting().anyMatch(code -> {
      new Filling(member).write("code", code);
      member.presses("first.confirm");
      return member.address().equals("joined");
    }));
    return member;
  }

  /** @param key as a page shows it, in groups */
  static OneTimeCodes phone(String key) {
    return OneTimeCodes.of("otpauth://totp/shown?secret=" + key.replaceAll("\\s", ""));
  }

  void signsIn() {
    waits().until(page -> phone.fitting().anyMatch(code -> isLetIn(passphrase, code)));
  }

  boolean isLetIn(String typed, String code) {
    opens("gone");
    forgets();
    opens("");
    var form = new Filling(this);
    form.write("name", name);
    form.write("pass", typed);
    form.write("code", code);
    presses("signin.go");
    return browser.findElements(By.id("failed")).isEmpty();
  }

  /** Shows that it is them, with a code on paper: none has to wait for the phone's next one. */
  void proves() {
    var form = new Filling(this);
    form.write("pass", passphrase);
    form.write("code", paper.pop());
  }

  String passphrase() {
    return passphrase;
  }

  void remembers(String fresh) {
    passphrase = fresh;
  }

  /** Picks a name out of a list of one form, and presses what this form does. */
  static void picks(Screen screen, String section, String name, String deed) {
    choose(part(screen, section), "member", name);
    screen.press(part(screen, section).findElement(By.cssSelector("button[value=" + deed + "]")));
  }

  static void choose(WebElement form, String list, String name) {
    new Select(form.findElement(By.name(list))).selectByVisibleText(name);
  }

  static WebElement part(Screen screen, String section) {
    return screen.browser.findElement(By.id(section));
  }

  /** The custodians type, one below the other. */
  static void types(Screen screen, List<String> shares) {
    for (int i = 0; i < shares.size(); i++) {
      var field = screen.browser.findElements(By.name("share")).get(i);
      field.clear();
      field.sendKeys(shares.get(i));
    }
  }
}
