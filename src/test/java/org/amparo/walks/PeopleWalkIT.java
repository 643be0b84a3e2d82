package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.amparo.harness.Browser;
import org.amparo.harness.RunningPortal;
import org.amparo.questionnaire.Answers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;

/**
 * Somebody comes to a desk, leads, leaves, and brings it back after everybody lost their phrase; without JavaScript. The
 * desk has its own people again at the end, so that the next walks find it as before but for its key and shares.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeopleWalkIT {
  private static final String QUEUE = "after_return";
  private static final String COLLEAGUE = "reviewer-taskforce";
  private static final Answers SENT_BACK = Fixture.read("03-alfred-en-jm-rednotice").meant();
  private static RunningPortal portal;
  private static DeskComputer office;
  private static Member steward;
  private static Member nadia;
  private static Filer filer;
  private static String desk;
  private static String oldCase;
  private static List<String> shares;

  @BeforeAll
  static void files() {
    portal = RunningPortal.shared();
    office = new DeskComputer(Browser.withoutScript(), portal);
    steward = Member.sample(office.browser, portal.steward(), portal.samples().person("steward"));
    filer = new Filer(Browser.withoutScript(), portal, "en");
    office.seats("lead");
    oldCase = filed();
    office.opens("people");
    office.press(office.browser.findElement(By.linkText(office.tongue.say("queue." + QUEUE))));
    desk = office.address().replaceFirst("^people/", "");
  }

  @AfterAll
  static void closes() {
    office.close();
    filer.close();
  }

  /** @return the address of what was sent just now, at the desk */
  private static String filed() {
    var known = new HashSet<>(office.queue(QUEUE).cases());
    filer.opens("");
    filer.forgets();
    filer.files(SENT_BACK);
    return office.queue(QUEUE).cases().stream().filter(one -> !known.contains(one)).findFirst().orElseThrow();
  }

  private static void grants(Screen lead, String name, String words, boolean asLead) {
    lead.opens("people/" + desk);
    new Filling(lead).write("words", words);
    if (asLead) new Filling(lead).pick("leading", "yes");
    Member.picks(lead, "letin", name, "grant");
  }

  private static boolean reads(Screen screen, String address) {
    screen.opens(address);
    return !screen.texts("#answers dd").isEmpty();
  }

  private static String words(Screen screen) {
    screen.opens("words");
    return screen.texts("#words .big").get(0);
  }

  /** What the page says after these shares were tried. */
  private static boolean rehearses(List<String> typed, String said, Object... given) {
    office.opens("custodians/" + desk);
    Member.types(office, typed);
    office.presses("rehearsal.go");
    return office.sees(said, given);
  }

  @Test
  @Order(1)
  void comesWithATokenAndReadsNothingYet() {
    steward.signsIn();
    steward.opens("people");
    new Filling(steward).write("name", "nadia");
    steward.presses("invite.go");
    var token = steward.texts("#token .big").get(0);

    nadia = Member.joins(filer.browser, portal.desk(), "nadia", token);
    nadia.signsIn();

    assertTrue(nadia.sees("words.title"), nadia.text());
    assertFalse(reads(nadia, oldCase));
    nadia.opens("join");
    new Filling(nadia).write("token", token);
    nadia.presses("account.weigh");
    assertTrue(nadia.sees("join.token.wrong"), nadia.text());
  }

  @Test
  @Order(2)
  void isLetInByTheWordsThatTheLeadHears() {
    var heard = words(nadia);
    assertEquals(6, heard.split("[\\s-]+").length, heard);

    grants(office, "nadia", words(office), false);
    assertTrue(office.sees("people.no.words_wrong"), office.text());
    assertFalse(reads(nadia, oldCase));
    grants(office, "nadia", heard.toUpperCase(Locale.ROOT), false);
    assertTrue(office.sees("people.done.grant"), office.text());

    assertTrue(reads(nadia, oldCase), nadia.text());
    nadia.presses("work.owner.take");
    assertTrue(nadia.sees("work.owner.drop"), nadia.text());
  }

  @Test
  @Order(3)
  void leadsUntilALeadTakesItAway() {
    Member.picks(office, "leads", "nadia", "lead");
    assertTrue(office.sees("people.done.lead"), office.text());
    nadia.opens("people/" + desk);
    assertFalse(nadia.browser.findElements(By.id("letin")).isEmpty());

    Member.picks(office, "leads", "nadia", "nolead");
    assertTrue(office.sees("people.done.nolead"), office.text());
    nadia.opens("people/" + desk);
    assertTrue(nadia.browser.findElements(By.id("letin")).isEmpty());
  }

  @Test
  @Order(4)
  void leavesAndACaseGoesToAColleague() {
    Member.choose(Member.part(office, "leaver"), "heir", COLLEAGUE);
    Member.picks(office, "leaver", "nadia", "remove");

    assertTrue(office.sees("people.done.remove"), office.text());
    assertTrue(office.sees("people.passed", 1), office.text());
    nadia.reloads();
    assertTrue(nadia.sees("signin.heading"), "the session ends at once: " + nadia.text());
  }

  @Test
  @Order(5)
  void leavesADeskThatTakesANewKeyForEveryCase() {
    office.press(Member.part(office, "remark").findElement(By.cssSelector("button[value=rotate]")));
    assertEquals("rotation/" + desk, office.address());
    assertFalse(office.browser.findElements(By.id("left")).isEmpty(), office.text());
    while (!office.browser.findElements(By.id("left")).isEmpty()) office.presses("rotation.go");
    assertTrue(office.sees("rotation.wait"), office.text());
    office.presses("rotation.look");
    assertTrue(office.sees("rotation.wait"), office.text());

    assertTrue(reads(office, oldCase));
    assertTrue(office.texts("#owner p").get(0).contains(COLLEAGUE), office.texts("#owner p").toString());
    assertTrue(reads(office, filed()));
  }

  @Test
  @Order(6)
  void printsNewSharesThatFitTogetherAlone() {
    var before = portal.samples().shares().get(QUEUE);
    assertTrue(rehearses(before.subList(0, 2), "shares.fit"), office.text());

    office.opens("custodians/" + desk);
    new Filling(office).write("custodians", "3");
    new Filling(office).write("needed", "2");
    office.presses("custodians.new.go");
    shares = office.texts(".share .number");
    assertEquals(3, shares.size());
    office.presses("shares.confirm");
    assertTrue(office.sees("custodians.renewed"), office.text());

    assertTrue(rehearses(List.of(shares.get(2), shares.get(0)), "shares.fit"), office.text());
    assertTrue(rehearses(List.of(shares.get(0), before.get(1)), "shares.other_print", 2), office.text());
    assertTrue(rehearses(before.subList(0, 2), "shares.do_not_fit"), office.text());
    assertTrue(rehearses(List.of(shares.get(0), slipped(shares.get(1))), "shares.unreadable", 2), office.text());
  }

  private static String slipped(String share) {
    return share.substring(0, share.length() - 1) + (share.endsWith("q") ? 'p' : 'q');
  }

  @Test
  @Order(7)
  void bringsTheDeskBackWithTheCustodians() {
    var leads = words(office);
    var colleagues = words(office.seats(COLLEAGUE));
    assertTrue(nadia.isLetIn(nadia.passphrase(), nadia.paper.pop()));
    assertFalse(recovers(shares.subList(0, 1)));
    assertTrue(nadia.sees("shares.too_few", 0, 2, 1), nadia.text());

    assertTrue(recovers(shares.subList(1, 3)), nadia.text());
    assertTrue(reads(nadia, oldCase));
    office.reloads();
    assertTrue(office.sees("signin.heading"), "nobody else sits there any more: " + office.text());

    grants(nadia, "lead", leads, true);
    assertTrue(nadia.sees("people.done.grant"), nadia.text());
    grants(nadia, COLLEAGUE, colleagues, false);
    assertTrue(nadia.sees("people.done.grant"), nadia.text());
  }

  private static boolean recovers(List<String> typed) {
    nadia.opens("recover");
    Member.choose(nadia.browser.findElement(By.tagName("main")), "desk", nadia.tongue.say("queue." + QUEUE));
    Member.types(nadia, typed);
    nadia.presses("recover.go");
    return nadia.address().equals("custodians/" + desk);
  }

  @Test
  @Order(8)
  void changesThePassphraseAndSignsInWithTheNewOneAlone() {
    var old = nadia.passphrase();
    nadia.opens("passphrase");
    var fresh = nadia.texts("#offer .big").get(0);
    changes("nadia nadia nadia", "nadia nadia nadia");
    assertTrue(nadia.sees("account.pass.weak"), nadia.text());
    changes(fresh, fresh + "s");
    assertTrue(nadia.sees("account.pass.differs"), nadia.text());
    changes(fresh, fresh);
    assertEquals("account/passphrase", nadia.address(), nadia.text());
    nadia.remembers(fresh);

    var code = nadia.paper.pop();
    assertFalse(nadia.isLetIn(old, code));
    assertTrue(nadia.isLetIn(fresh, code), nadia.text());
  }

  /** What is refused before the proof is looked at uses no code. */
  private static void changes(String once, String again) {
    var form = new Filling(nadia);
    form.write("fresh", once);
    form.write("again", again);
    form.write("pass", nadia.passphrase());
    form.write("code", nadia.paper.peek());
    nadia.presses("account.pass.go");
    if (nadia.address().startsWith("account/")) nadia.paper.pop();
  }

  @Test
  @Order(9)
  void takesANewPhoneAndNewCodesAndANewKey() {
    nadia.opens("phone");
    var phone = Member.phone(nadia.texts("#key").get(0));
    new Filling(nadia).write("shown", phone.fitting().skip(1).findFirst().orElseThrow());
    nadia.proves();
    nadia.presses("account.phone.go");
    assertEquals("account/phone", nadia.address(), nadia.text());

    nadia.opens("codes");
    nadia.proves();
    nadia.presses("account.codes.go");
    var left = nadia.paper.pop();
    nadia.paper.clear();
    nadia.paper.addAll(nadia.texts("#fresh li"));
    assertEquals(10, nadia.paper.size(), nadia.text());

    var key = exportKey();
    nadia.opens("newkey");
    nadia.proves();
    nadia.presses("key.new.go");
    assertEquals("account/export", nadia.address(), nadia.text());
    assertNotEquals(key, exportKey());

    assertFalse(nadia.isLetIn(nadia.passphrase(), left), "a code of the old paper");
    nadia.waits().until(page -> phone.fitting().anyMatch(code -> nadia.isLetIn(nadia.passphrase(), code)));
    assertTrue(reads(nadia, oldCase), nadia.text());
  }

  private static String exportKey() {
    nadia.opens("key");
    nadia.presses("key.show.go");
    return nadia.texts("#secret .number").get(0);
  }

  @Test
  @Order(10)
  void leavesTheHouse() {
    office = new DeskComputer(office.browser, portal).seats("lead");
    office.opens("people/" + desk);
    Member.picks(office, "leaver", "nadia", "remove");
    assertTrue(office.sees("people.done.remove"), office.text());

    steward.opens("people");
    Member.picks(steward, "remove", "nadia", "remove");
    assertTrue(steward.sees("members.removed.done"), steward.text());
    assertFalse(nadia.isLetIn(nadia.passphrase(), nadia.paper.pop()));
    assertTrue(reads(office, oldCase));
  }
}
