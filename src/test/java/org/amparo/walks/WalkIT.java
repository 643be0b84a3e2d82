package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.harness.Browser;
import org.amparo.harness.RunningPortal;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.receipt.Receipt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** What happens between a person and a desk, and what happens to people with phones. No JavaScript. */
class WalkIT {
  private static final Answers LEAST = Fixture.read("10-quc-gt-minimal").meant();
  private static final String READER = "reviewer-general";
  private static Filer filer;
  private static DeskComputer desk;

  private final Set<String> known = new HashSet<>();

  @BeforeAll
  static void opensTheDoors() {
    filer = new Filer(Browser.withoutScript(), RunningPortal.shared(), "es");
    desk = new DeskComputer(Browser.withoutScript(), RunningPortal.shared());
    desk.seats(READER);
  }

  @BeforeEach
  void takesAnotherPhone() {
    filer.forgets();
    known.addAll(queue());
  }

  @AfterAll
  static void closesThem() {
    filer.close();
    desk.close();
  }

  @Test
  void readsTheAnswerWithTheCodeAndWritesBack() {
    var code = filer.files(LEAST);
    filer.presses("sent.have");
    opensTheNewest();
    desk.answersPerson("¿Puede decirnos en qué ciudad fue?");

    filer.comesBack(code.replaceAll("(.{4})", "$1 "));
    assertEquals(List.of("¿Puede decirnos en qué ciudad fue?"), filer.messages());
    assertFalse(filer.sees("case.first", ""), "it was read, and the page says when it will be");
    filer.says("Fue en Huehuetenango.");
    filer.forgets();
    filer.comesBack(Fixture.arabicIndic(code));

    assertEquals(2, filer.messages().size());
    desk.reloads();
    assertEquals("Fue en Huehuetenango.", desk.texts("#say li.msg .words").get(1));
  }

  @Test
  void changesWhoMaySeeIt() {
    filer.comesBack(filer.files(LEAST));
    assertFalse(filer.mayBeSeenBy("counts"));

    filer.filling().pick("share", "counts");
    filer.presses("case.consents.go");

    assertTrue(filer.mayBeSeenBy("counts"));
    opensTheNewest();
    assertTrue(desk.texts("#share li").contains(desk.tongue.say("taxonomy.share.counts")));
  }

  @Test
  void isGoneFromTheDeskWhileItIsTakenBack() {
    filer.comesBack(filer.files(LEAST));
    var address = opensTheNewest();

    filer.presses("case.back.go");
    assertFalse(queue().contains(address));
    desk.opens(address);
    assertEquals(desk.tongue.say("refused.404.title"), desk.heading());
    filer.presses("case.undo");

    assertTrue(queue().contains(address));
  }

  @Test
  void isUnknownToItsCodeOnceErased() {
    var code = filer.files(LEAST);
    var address = opensTheNewest();

    filer.presses("erase");
    filer.presses("erase.go");
    filer.comesBack(code);

    assertTrue(filer.sees("return.unknown"));
    assertFalse(queue().contains(address));
  }

  @Test
  void losesAndDoublesNothingWithBackReloadAndASecondPress() {
    filer.starts().answersInShort(LEAST);
    var before = queue().size();
    var code = filer.sends();

    filer.browser.navigate().refresh();
    assertEquals(code, filer.code());
    filer.browser.navigate().back();
    filer.opens("review");

    assertEquals(code, filer.code());
    assertEquals("sent", filer.stage());
    assertEquals(before + 1, queue().size());
  }

  @Test
  void countsAFormThatIsSentTwiceOnce() {
    filer.starts().answersInShort(LEAST);
    var before = queue().size();
    assertTrue(sentTwice("send", Map.of()).contains("/es/sent"));
    assertEquals(before + 1, queue().size());

    filer.opens("sent");
    filer.comesBack(filer.code());
    sentTwice("say", Map.of("say", "Otra cosa."));

    filer.opens("case");
    assertEquals(List.of("Otra cosa."), filer.messages());
  }

  @Test
  void keepsWhatIsWrittenInTwoTabs() {
    filer.starts();
    filer.answers(1, LEAST);
    filer.presses("go.next");
    var first = filer.browser.getWindowHandle();
    filer.browser.switchTo().newWindow(WindowType.TAB);
    filer.opens("step/5");
    filer.answers(5, LEAST);
    filer.presses("go.next");
    filer.browser.close();
    filer.browser.switchTo().window(first);
    filer.answers(2, LEAST);
    filer.presses("go.next");

    filer.opens("review");

    assertEquals(1, filer.browser.findElements(By.cssSelector("#missing li")).size());
    filer.presses("q.allegation.label");
    assertEquals("step/4#allegation", filer.address());
  }

  @Test
  void goesOnOnAnotherPhoneWithTheCode() {
    filer.starts();
    filer.answers(1, LEAST);
    filer.presses("go.code");
    var code = filer.code();
    assertTrue(filer.sees("code.wait"));

    try (var other = new Filer(Browser.withoutScript(), RunningPortal.shared(), "ar")) {
      other.comesBack(code);
      assertEquals("step/2", other.address());
      other.answersInShort(LEAST);
      assertEquals(code, other.sends());
    }

    filer.opens("step/3");
    assertEquals("moved", filer.address());
  }

  @Test
  void dropsTheAnswerThatAChangedMindHides() {
    var detained = LEAST.with("custody", new Answer.Code("jail"));
    filer.starts().answersInShort(detained);
    filer.opens("step/3");
    filer.filling().write("facility", "Cárcel del condado");
    filer.presses("go.next");
    filer.opens("review");
    assertTrue(filer.text().contains("Cárcel del condado"));

    filer.opens("step/2");
    filer.filling().pick("custody", "free_us");
    filer.presses("go.next");
    filer.opens("review");

    assertFalse(filer.text().contains("Cárcel del condado"));
    assertFalse(filer.sees("q.facility.label"));
    filer.opens("step/2");
    filer.filling().pick("custody", "jail");
    filer.presses("go.next");
    assertEquals("", filer.browser.findElement(By.name("facility")).getDomProperty("value"));
  }

  @Test
  void erasesWhatHasNoCodeWhenLeft() {
    filer.starts();
    filer.answers(1, LEAST);
    filer.presses("go.next");
    var door = filer.browser.manage().getCookieNamed("door");
    assertTrue(filer.sees("leave.costs"));

    filer.presses("leave");

    assertEquals(0, filer.cookies());
    filer.browser.manage().addCookie(door);
    filer.opens("on");
    assertEquals("asleep", filer.address());
  }

  @Test
  void opensAgainWithItsCodeWhenLeft() {
    filer.starts();
    filer.answers(1, LEAST);
    filer.presses("go.code");
    var code = filer.code();

    filer.presses("leave");
    assertEquals(0, filer.cookies());
    filer.comesBack(code);

    assertEquals("step/2", filer.address());
    assertEquals("draft", filer.stage());
  }

  @Test
  void saysAtOnceThatOneNumberIsWrongAndCalmlyThatACodeIsUnknown() {
    var code = String.join("", Receipt.mint(new SecureRandom()).groups());
    filer.comesBack((code.charAt(0) == '9' ? '0' : (char) (code.charAt(0) + 1)) + code.substring(1));
    assertTrue(filer.sees("return.mistyped"));

    filer.comesBack(code);
    assertTrue(filer.sees("return.unknown"));
    filer.comesBack(code.substring(4));
    assertTrue(filer.sees("return.short"));
  }

  @Test
  void movesANumberInTheStoryToTheBoxWhichOpensForAReason() {
    filer.starts().answersInShort(LEAST.with("story", new Answer.Words("Mi número es A000-000-012, creo.")));
    assertEquals("A000-000-012", filer.texts("#noticed bdi").get(0));
    filer.presses("pii.move");
    assertTrue(filer.browser.findElements(By.id("noticed")).isEmpty());
    assertFalse(filer.text().contains("000-012"));
    filer.sends();

    opensTheNewest();
    assertFalse(desk.text().contains("000-012"));
    desk.opensBox("court");
    assertTrue(desk.box().get(0).endsWith(" = A000-000-012"), desk.box().toString());
    desk.opens("ledger");

    assertTrue(desk.sees("act.identity.opened", READER));
    assertTrue(desk.sees("reason.court"));
  }

  /** The case that was sent last, opened; its address. */
  private String opensTheNewest() {
    var address = queue().stream().filter(one -> !known.contains(one)).findFirst().orElseThrow();
    known.addAll(queue());
    desk.opens(address);
    return address;
  }

  private static List<String> queue() {
    return desk.queue("general").cases();
  }

  /** Sends the form with this button twice, with all it hides; what the second answer says. */
  private static String sentTwice(String button, Map<String, String> more) {
    var fields = new HashMap<>(more);
    filer.browser.findElement(By.cssSelector("button[value=" + button + "]"))
        .findElements(By.xpath("ancestor::form//input[@type='hidden']"))
        .forEach(hidden -> fields.put(hidden.getDomProperty("name"), hidden.getDomProperty("value")));
    fields.put("do", button);
    var address = filer.browser.getCurrentUrl();
    var first = Glance.posting(address, filer.cookie(), fields);
    var second = Glance.posting(address, filer.cookie(), fields);
    assertEquals(List.of("303", "303"), List.of(first.status(), second.status()));
    return second.rest();
  }
}
