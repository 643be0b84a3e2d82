package org.amparo.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.amparo.harness.Places;
import org.openqa.selenium.chrome.ChromeDriver;

/** Looks at a page as a phone and as a desk screen show it; with {@code -Dshots} a picture of each is kept. */
record Pictures(ChromeDriver browser, String language) {
  private static final List<Integer> WIDTHS = List.of(360, 1280);
  private static final String OVERFLOW = "return document.documentElement.scrollWidth - window.innerWidth";

  /** @return how many pixels stand out to the side of the narrowest screen */
  long of(String name) {
    long over = 0;
    for (int width : WIDTHS) {
      show(width);
      over = Math.max(over, ((Number) browser.executeScript(OVERFLOW)).longValue());
      if (System.getProperty("shots") != null) keep(name + "-" + language + "-" + width + ".png");
    }
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    return over;
  }

  /** Phones have no bars to scroll with. */
  private void show(int width) {
    browser.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 740, "deviceScaleFactor", 1, "mobile", false));
  }

  private void keep(String name) {
    var picture = (String) browser.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
        .get("data");
    try {
      Files.write(Files.createDirectories(Places.target().resolve("shots")).resolve(name),
          Base64.getDecoder().decode(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
