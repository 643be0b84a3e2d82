package org.amparo.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium as found or installed before the tests; Selenium itself never looks for one, and never calls home. */
public final class Browser {
  private static final Dimension PHONE = new Dimension(360, 740);
  private static final int ALLOWED = 1;
  private static final int BLOCKED = 2;

  private Browser() {}

  public static ChromeDriver withoutScript() {
    return open(false);
  }

  public static ChromeDriver withScript() {
    return open(true);
  }

  /** With a microphone that hums, and leave to use it. */
  public static ChromeDriver withVoice() {
    return open(true, "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");
  }

  private static ChromeDriver open(boolean script, String... more) {
    System.setProperty("SE_AVOID_STATS", "true");
    var found = found();
    var options = new ChromeOptions();
    options.setBinary(found.get(0));
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
        "--disable-features=OptimizationHints,MediaRouter,AutofillServerCommunication",
        "--window-size=" + PHONE.getWidth() + "," + PHONE.getHeight(),
        "--user-data-dir=" + Places.fresh("browser-" + System.nanoTime()));
    options.addArguments(more);
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
    options.setExperimentalOption("prefs", Map.of(
        "profile.managed_default_content_settings.javascript", script ? ALLOWED : BLOCKED,
        "profile.default_content_setting_values.javascript", script ? ALLOWED : BLOCKED));
    var service = new ChromeDriverService.Builder().usingDriverExecutable(Path.of(found.get(1)).toFile())
        .withSilent(true).build();
    var driver = new ChromeDriver(service, options);
    driver.manage().window().setSize(PHONE);
    return driver;
  }

  /** The browser, and its driver. */
  private static List<String> found() {
    var note = Places.target().resolve("browser.txt");
    try {
      if (!Files.exists(note)) {
        var search = new ProcessBuilder("sh", "src/test/sh/tools", "verify", note.toString()).inheritIO().start();
        if (search.onExit().join().exitValue() != 0) {
          throw new IllegalStateException("no browser to walk with");
        }
      }
      return Files.readAllLines(note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
