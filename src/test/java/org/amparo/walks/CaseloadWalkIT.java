package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.amparo.complaint.Handling;
import org.amparo.complaint.ListedCases;
import org.amparo.harness.Browser;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** A long list on a small screen: narrowed, kept as a view, paged and loaded again; and the same by keys alone. */
class CaseloadWalkIT {
  private static final String READER = "reviewer-interpol";
  private static ListedCases cases;

  @BeforeAll
  static void fillsTheDesk() {
    cases = new ListedCases(RunningPortal.shared().access(), "records");
    cases.add(60, new ListedCases.Told("ru", "BY", "none", 5, 2), Handling.NONE, false);
    cases.add(3, new ListedCases.Told("es", "SV", "life", 30, 0), Handling.NONE.tagged(Set.of("two words")), false);
  }

  @AfterAll
  static void emptiesIt() {
    cases.close();
  }

  @Test
  void isNarrowedKeptPagedAndLoadedAgainWithoutScript() {
    try (var desk = new DeskComputer(Browser.withoutScript(), RunningPortal.shared())) {
      desk.seats(READER).queue("records");
      int all = desk.cases().size();
      assertTrue(all >= 63, "only " + all);

      desk.queue("records");
      new Filling(desk).pick("language", "ru");
      desk.presses("list.keep");
      assertFalse(desk.address().contains("ru"), desk.address());
      var view = desk.address();
      assertTrue(desk.texts("h2").toString().contains("Russian"), desk.texts("h2").toString());

      desk.presses("list.next");
      assertEquals(view + "/2", desk.address());
      desk.reloads();
      assertTrue(desk.texts("tbody td[data-l=Language]").stream().allMatch("Russian"::equals));
      desk.opens(view);
      assertTrue(desk.cases().size() >= 60);

      rename(desk, view, "Notices, Russian");
      assertTrue(desk.texts("nav.views a").stream().anyMatch(tab -> tab.startsWith("Notices, Russian")));
      assertEquals(0, wide(desk.browser), "something is wider than the page");

      desk.opens(view);
      desk.presses("list.remove");
      desk.opens(view);
      assertFalse(desk.address().startsWith("view/"), "a removed view leads to all that is open: " + desk.address());
    }
  }

  @Test
  void isWalkedByKeys() {
    try (var desk = new DeskComputer(Browser.withScript(), RunningPortal.shared())) {
      desk.seats(READER).queue("records");
      var rows = desk.browser.findElements(By.cssSelector("tbody tr"));

      types(desk, "j");
      assertEquals(link(rows.get(0)), focused(desk));
      types(desk, "j");
      types(desk, Keys.ARROW_DOWN);
      types(desk, "k");
      assertEquals(link(rows.get(1)), focused(desk));
      types(desk, "x");
      assertEquals(List.of(false, true), rows.stream().limit(2).map(CaseloadWalkIT::isTicked).toList());
      types(desk, "?");
      assertTrue(desk.browser.findElement(By.cssSelector("#keys dl")).isDisplayed());
      types(desk, "/");
      assertEquals("select", focused(desk).getTagName());
    }
  }

  /** What a keyboard reaches is reached in the order in which it stands: desks, views, choices, cases. */
  @Test
  void isReachedByTabInOrder() {
    try (var desk = new DeskComputer(Browser.withoutScript(), RunningPortal.shared())) {
      desk.seats(READER).queue("records");
      focused(desk).sendKeys(Keys.TAB);
      int last = -1;
      for (int i = 0; i < 40; i++) {
        int place = ((Long) desk.browser.executeScript("""
            return [...document.querySelectorAll('a, button, input, select, summary')].indexOf(document.activeElement)"""))
            .intValue();
        assertTrue(place > last, "from " + last + " to " + place);
        last = place;
        focused(desk).sendKeys(Keys.TAB);
      }
    }
  }

  private static void rename(DeskComputer desk, String view, String name) {
    desk.opens(view);
    new Filling(desk).write("name", name);
    desk.presses("list.rename");
  }

  private static void types(DeskComputer desk, CharSequence key) {
    focused(desk).sendKeys(key);
  }

  private static WebElement focused(DeskComputer desk) {
    return desk.browser.switchTo().activeElement();
  }

  private static WebElement link(WebElement row) {
    return row.findElement(By.cssSelector("th a"));
  }

  private static boolean isTicked(WebElement row) {
    return row.findElement(By.name("case")).isSelected();
  }

  /** By how much the page is wider than the screen. */
  private static int wide(ChromeDriver browser) {
    return ((Long) browser.executeScript(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
  }
}
