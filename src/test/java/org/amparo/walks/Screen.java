package org.amparo.walks;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What somebody has before their eyes, and their finger on it. */
class Screen implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  protected final ChromeDriver browser;
  protected final String front;
  protected Tongue tongue;

  Screen(ChromeDriver browser, String front, String language) {
    this.browser = browser;
    this.front = front;
    this.tongue = Tongue.of(language);
  }

  void opens(String address) {
    browser.get(front + "/" + tongue.language().tag() + "/" + address);
  }

  void reloads() {
    browser.navigate().refresh();
  }

  /** Presses the button or link that says this, and waits until another page stands there. */
  void presses(String key, Object... given) {
    press(named(tongue.say(key, given)));
  }

  void press(WebElement pressed) {
    touch(pressed);
    waits().until(page -> isGone(pressed));
    waits().until(page -> !page.findElements(By.cssSelector("body > footer")).isEmpty());
  }

  /** Brings it to the middle first, as a thumb does: the bar at the top would cover what stands at the edge. */
  void touch(WebElement touched) {
    browser.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", touched);
    touched.click();
  }

  /** While a page is replaced, chromedriver also answers with errors that have no type. */
  private static boolean isGone(WebElement before) {
    try {
      before.isEnabled();
      return false;
    } catch (StaleElementReferenceException e) {
      return true;
    } catch (WebDriverException e) {
      return e.getMessage().contains("does not belong to the document");
    }
  }

  /** The first button or link with these words that can be seen. */
  WebElement named(String words) {
    var literal = "'" + words.replace("'", "’") + "'";
    return browser.findElements(By.xpath("//main//*[self::button or self::a][normalize-space()=" + literal + "]"
        + " | //header//button[normalize-space()=" + literal + "] | //footer//a[normalize-space()=" + literal + "]"))
        .stream().filter(WebElement::isDisplayed).findFirst()
        .orElseThrow(() -> new AssertionError("nothing says \"" + words + "\" on " + browser.getCurrentUrl()));
  }

  WebDriverWait waits() {
    return new WebDriverWait(browser, PATIENCE);
  }

  boolean sees(String key, Object... given) {
    return text().contains(tongue.say(key, given));
  }

  /** Everything that can be read on the page, without the marks that keep names apart. */
  String text() {
    return browser.findElement(By.tagName("body")).getText().replaceAll("[\u2066-\u2069]", "");
  }

  String heading() {
    return texts("h1").get(0);
  }

  String stage() {
    return browser.findElement(By.tagName("main")).getDomAttribute("data-stage");
  }

  /** The part of the address behind the language. */
  String address() {
    return browser.getCurrentUrl().replaceFirst("^https?://[^/]*/[^/]*/", "");
  }

  /** With the marks of direction, which cannot be seen. */
  List<String> texts(String css) {
    return browser.findElements(By.cssSelector(css)).stream()
        .map(element -> element.getDomProperty("textContent").strip()).toList();
  }

  /** The one cookie, as a request carries it. */
  String cookie() {
    var cookie = browser.manage().getCookies().iterator().next();
    return cookie.getName() + "=" + cookie.getValue();
  }

  /** As if the browser had been closed, and opened by somebody else. */
  void forgets() {
    browser.manage().deleteAllCookies();
  }

  @Override
  public void close() {
    browser.quit();
  }
}
