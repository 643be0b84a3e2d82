package org.amparo.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The walks without JavaScript prove something only if it is really off. */
class BrowserIT {
  private static final String PAGE = "data:text/html,<p id=p>off</p><script>p.textContent='on'</script>";

  @Test
  void runsNoScriptWhenItIsSwitchedOff() {
    assertEquals("off", seen(Browser.withoutScript()));
  }

  @Test
  void runsScriptOtherwise() {
    assertEquals("on", seen(Browser.withScript()));
  }

  private static String seen(ChromeDriver driver) {
    try {
      driver.get(PAGE);
      return driver.findElement(By.id("p")).getText();
    } finally {
      driver.quit();
    }
  }
}
