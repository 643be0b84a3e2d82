package org.amparo.walks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A desk's lists as one person sees them, by the country that each case is about. */
record Board(DeskComputer computer, String desk) {
  private static final List<String> LISTS = List.of("view.all", "view.closed", "view.aside");

  /** Addresses of what is open, by country; the last one where a country is there twice. */
  Map<String, String> open() {
    computer.queue(desk);
    return pages();
  }

  /** The same for all that is open, closed and set aside. */
  Map<String, String> all() {
    var all = new TreeMap<String, String>();
    computer.queue(desk);
    for (var list : LISTS) {
      shows(list);
      all.putAll(pages());
    }
    return all;
  }

  Map<String, String> aside() {
    computer.queue(desk);
    shows("view.aside");
    return pages();
  }

  /** The line of this case among what is open, once it has been narrowed down to its country. */
  WebElement line(Arrival arrival) {
    computer.queue(desk);
    new Filling(computer).pick("country", arrival.country());
    computer.presses("list.show");
    return row(arrival);
  }

  void opens(Arrival arrival) {
    computer.press(line(arrival).findElement(By.cssSelector("th a")));
  }

  /** Goes from ticking these to the page that asks whether it shall be done. */
  void ticks(List<Arrival> arrivals, String deed) {
    computer.queue(desk);
    arrivals.forEach(arrival -> computer.touch(row(arrival).findElement(By.name("case"))));
    new Filling(computer).pick("do", deed);
    computer.presses("bulk.next");
  }

  /** Whether this case is on the list that lies open. */
  boolean lists(Arrival arrival) {
    return rows().stream().anyMatch(row -> claim(row).equals(arrival.claim()));
  }

  private WebElement row(Arrival arrival) {
    return rows().stream().filter(row -> claim(row).equals(arrival.claim())).findFirst()
        .orElseThrow(() -> new AssertionError("no case from " + arrival.claim() + " at " + desk));
  }

  private void shows(String list) {
    computer.press(computer.browser.findElements(By.cssSelector("nav.views + nav.views a")).stream()
        .filter(tab -> tab.getText().startsWith(computer.tongue.say(list))).findFirst().orElseThrow());
  }

  private Map<String, String> pages() {
    var found = new TreeMap<String, String>();
    for (boolean more = true; more; ) {
      rows().forEach(row -> found.put(claim(row), address(row)));
      var next = computer.browser.findElements(By.linkText(computer.tongue.say("list.next")));
      more = !next.isEmpty();
      next.stream().findFirst().ifPresent(computer::press);
    }
    return found;
  }

  private List<WebElement> rows() {
    return computer.browser.findElements(By.cssSelector("table.queue tbody tr"));
  }

  private static String claim(WebElement row) {
    return row.findElement(By.cssSelector("td:nth-of-type(4) bdi")).getDomProperty("textContent").strip();
  }

  private static String address(WebElement row) {
    return row.findElement(By.cssSelector("th a")).getDomProperty("href").replaceFirst("^https?://[^/]*/[^/]*/", "");
  }
}
