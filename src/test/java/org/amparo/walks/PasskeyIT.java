package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.amparo.harness.Browser;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;

/** Passkeys in a real browser with an authenticator of its own, on the desk's own host name: one walk in four steps. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PasskeyIT {
  private static final String PERSON = "reviewer-general";
  private static final Deque<String> CODES = new ArrayDeque<>();
  private static RunningPortal portal;
  private static DeskComputer desk;

  @BeforeAll
  static void opens() {
    portal = RunningPortal.shared();
    desk = new DeskComputer(Browser.withScript(), portal);
    desk.browser.executeCdpCommand("WebAuthn.enable", Map.of());
    desk.browser.executeCdpCommand("WebAuthn.addVirtualAuthenticator", Map.of("options", Map.of("protocol", "ctap2",
        "ctap2Version", "ctap2_1", "transport", "internal", "hasResidentKey", true, "hasUserVerification", true,
        "isUserVerified", true, "hasPrf", true, "automaticPresenceSimulation", true)));
    desk.seats(PERSON);
  }

  @AfterAll
  static void closes() {
    desk.close();
  }

  private static String passphrase() {
    return portal.samples().person(PERSON).passphrase();
  }

  private static void proves(String code) {
    var form = new Filling(desk);
    form.write("pass", passphrase());
    form.write("code", code);
  }

  /** Signs out, and shows name, passphrase and passkey. */
  private static boolean isLetIn(String passphrase) {
    desk.opens("gone");
    desk.forgets();
    desk.opens("passkey");
    var form = new Filling(desk);
    form.write("name", PERSON);
    form.write("pass", passphrase);
    desk.presses("passkey.go");
    return desk.browser.findElements(By.id("failed")).isEmpty();
  }

  @Test
  @Order(1)
  void drawsCodesOnPaperAndRegistersAPasskey() {
    desk.opens("codes");
    var phone = OneTimeCodes.of(portal.samples().person(PERSON).authenticator());
    desk.waits().until(page -> phone.fitting().anyMatch(code -> {
      proves(code);
      desk.presses("account.codes.go");
      return !desk.browser.findElements(By.id("fresh")).isEmpty();
    }));
    CODES.addAll(desk.texts("#fresh li"));
    assertEquals(10, CODES.size());

    desk.opens("passkeys");
    new Filling(desk).write("name", "blue key");
    var add = desk.browser.findElement(By.id("add"));
    add.findElement(By.name("pass")).sendKeys(passphrase());
    add.findElement(By.name("code")).sendKeys(CODES.pop());
    desk.presses("account.passkey.add");

    assertEquals("account/passkey", desk.address(), desk.text());
    assertTrue(desk.sees("account.done.passkey"));
  }

  @Test
  @Order(2)
  void letsInWithThePasskeyAndNotWithAnotherPassphrase() {
    assertFalse(isLetIn("somebody else's words"));
    assertTrue(desk.sees("passkey.failed"));
    assertTrue(isLetIn(passphrase()), desk.text());
    assertTrue(desk.address().startsWith("queue/"), desk.address());
  }

  @Test
  @Order(3)
  void letsNobodyInWithARemovedPasskey() {
    desk.opens("passkeys");
    desk.browser.findElement(By.cssSelector("#remove .picks label")).click();
    desk.browser.findElement(By.cssSelector("#remove summary")).click();
    var remove = desk.browser.findElement(By.id("remove"));
    remove.findElement(By.name("pass")).sendKeys(passphrase());
    remove.findElement(By.name("code")).sendKeys(CODES.pop());
    desk.press(remove.findElement(By.cssSelector("button[value=remove]")));
    assertEquals("account/removed", desk.address(), desk.text());

    assertFalse(isLetIn(passphrase()));
  }

  @Test
  @Order(4)
  void brokeNoRuleOfThePages() {
    var said = desk.browser.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList();

    assertEquals(List.of(), said.stream().filter(line -> line.contains("Content Security Policy")).toList());
  }

  @Test
  @Order(5)
  void saysWithoutAScriptWhyItNeedsOne() {
    try (var plain = new DeskComputer(Browser.withoutScript(), portal)) {
      plain.opens("passkey");

      assertTrue(plain.sees("passkey.needs.text"));
      assertFalse(plain.browser.findElement(By.name("pass")).isDisplayed());
      plain.presses("passkey.code");
      assertTrue(plain.browser.findElement(By.name("code")).isDisplayed());
    }
  }
}
