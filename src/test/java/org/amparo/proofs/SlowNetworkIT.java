package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.evidence.Snapshots;
import org.amparo.harness.Attachment;
import org.amparo.harness.BadNetwork;
import org.amparo.harness.Browser;
import org.amparo.harness.Places;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Photos over a slow network that breaks every few seconds, and a server that is killed in the middle: by the page's own
 * script each arrives whole, once, and without what the phone had written into it.
 */
class SlowNetworkIT {
  private static final byte[] PLACE = {14, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 1, 0, 0, 0, 30, 0, 0, 0, 1, 0, 0, 0};
  /** A quarter of a million of these points of noise make 164 KB. */
  private static final int SMALL = 520;
  private static final int LARGE = 2_100;

  @Test
  void aPhotoSetArrivesWholeThroughCutsAndAKilledServer() throws Exception {
    arrives("slow-network", photos(4, SMALL), 400_000, 150_000, Duration.ofMinutes(3));
  }

  @Test
  @Tag("proof")
  void twentyMegabytesArriveWholeThroughCutsAndAKilledServer() throws Exception {
    arrives("slower-network", photos(8, LARGE), 400_000, 1_000_000, Duration.ofMinutes(12));
  }

  private static List<Attachment> photos(int count, int side) {
    return Stream.iterate(1, i -> i + 1).limit(count).map(i -> new Attachment("snap" + i + "x.jpg", "image/jpeg",
        Snapshots.taken(Snapshots.plainPhoto(i, side, side), Snapshots.PHONE, PLACE))).toList();
  }

  private static void arrives(String name, List<Attachment> photos, int bytesASecond, long share, Duration most)
      throws Exception {
    assertTellsThePlace(photos);
    long bytes = photos.stream().mapToLong(photo -> photo.bytes().length).sum();
    try (var portal = RunningPortal.start(name, Map.of());
        var network = BadNetwork.to(portal.port(), bytesASecond, share)) {
      long began = System.nanoTime();
      var filer = new Filer("http://localhost:" + portal.port(), "en");
      filer.start();
      for (var screen : Filer.shortest("They took the photos at night.").entrySet()) {
        filer.fill(screen.getKey(), screen.getValue());
      }
      int cutsBeforeKill = picked(portal, network, filer, photos, most);
      filer.send();

      System.out.println("slow network: " + photos.size() + " photos, " + bytes + " bytes, " + network.cuts()
          + " cuts, " + cutsBeforeKill + " before kill -9, "
          + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");
      assertTrue(network.cuts() >= photos.size(), "cut " + network.cuts() + " times");
      assertWhole(portal, photos);
      var leftovers = Leftovers.of(portal);
      assertEquals(photos.size(), leftovers.named(), leftovers.toString());
      assertTrue(leftovers.orphans().isEmpty() && leftovers.missing().isEmpty(), leftovers.toString());
    }
  }

  /** A browser with this person's door picks all photos, and waits until the page lists them; returns the cuts before the kill. */
  private static int picked(RunningPortal portal, BadNetwork network, Filer filer, List<Attachment> photos, Duration most)
      throws IOException {
    var files = written(photos);
    var browser = Browser.withScript();
    try {
      var front = "http://localhost:" + network.port();
      browser.get(front + "/en/about");
      browser.manage().addCookie(new Cookie("door", filer.phone().cookie("door").orElseThrow()));
      browser.get(front + "/en/" + Filer.PAPERS);
      browser.findElement(By.id("paper")).sendKeys(files.stream().map(Path::toString).collect(Collectors.joining("\n")));
      var patience = new WebDriverWait(browser, most);
      patience.until(page -> network.cuts() >= photos.size() / 2);
      int before = network.cuts();
      portal.kill(portal.web());
      portal.awaitReady();
      patience.until(page -> goesOn(browser) && listed(browser) >= photos.size());
      return before;
    } finally {
      browser.quit();
    }
  }

  /** As a person does who comes back to a phone that says that the line was away. */
  private static boolean goesOn(ChromeDriver browser) {
    browser.executeScript("dispatchEvent(new Event('online'))");
    return true;
  }

  private static int listed(ChromeDriver browser) {
    return browser.findElements(By.cssSelector("#arrived li")).size();
  }

  private static List<Path> written(List<Attachment> photos) throws IOException {
    var folder = Places.fresh("photos");
    var files = new ArrayList<Path>();
    for (var photo : photos) files.add(Files.write(folder.resolve(photo.name()), photo.bytes()));
    return files;
  }

  /** The test of the test: before they are sent, each says where it was taken. */
  private static void assertTellsThePlace(List<Attachment> photos) throws IOException {
    for (var photo : photos) assertTrue(Pixels.tellsThePhone(photo.bytes()), photo.name());
  }

  private static void assertWhole(RunningPortal portal, List<Attachment> photos) throws IOException, InterruptedException {
    var seat = Seat.take(portal, portal.samples().person("lead"), 0);
    var papers = new CasePapers(seat.open(seat.cases().get(0)).body());
    assertEquals(photos.size(), papers.count());
    for (var photo : photos) {
      var links = papers.named(photo.name());
      assertEquals(1, links.size(), photo.name());
      var kept = seat.press(seat.open(links.get(0)), "original", Map.of()).bytes();
      assertTrue(Pixels.same(photo.bytes(), kept), "the picture is whole: " + photo.name());
      assertTrue(!Pixels.tellsThePhone(kept), "no phone and no place: " + photo.name());
    }
  }
}
