package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.amparo.harness.Browser;
import org.amparo.harness.Places;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What three people had in their hands, from their phones to the eyes and ears of who reads for them. */
class PapersFixturesIT {
  private static final int GRID = 16;
  private static final String DRAWN = "const i = document.querySelector('.sheet img'), c = document.createElement('canvas');"
      + "c.width = i.naturalWidth; c.height = i.naturalHeight; const p = c.getContext('2d'); p.drawImage(i, 0, 0);"
      + "const w = c.width / %1$d, h = c.height / %1$d, all = [];"
      + "for (let y = 0; y < %1$d; y++) for (let x = 0; x < %1$d; x++)"
      + " all.push(...p.getImageData((x + .5) * w, (y + .5) * h, 1, 1).data.slice(0, 3)); return all";
  private static RunningPortal portal;
  private static DeskComputer desk;

  @BeforeAll
  static void opensTheDoors() {
    portal = RunningPortal.shared();
    desk = new DeskComputer(Browser.withScript(), portal);
  }

  @AfterAll
  static void closesThem() {
    desk.close();
  }

  @Test
  void camilosPhotoLosesItsPlaceAndKeepsItsPicture() throws IOException {
    var photo = OwnPapers.photoWithPlace("IMG_2031.jpg");
    assertTrue(exiftool(photo).contains("Latitude") && exiftool(photo).contains("Phone"), "no place in it at all");

    readsAs("01-camilo-es-sv-safe", "reviewer-taskforce", "taskforce", "Photo", photo);

    assertTrue(apart(dots(ImageIO.read(photo.toFile())), drawn()) < 4, "another picture at the desk");
    var kept = Files.write(Places.fresh("camilo").resolve("kept.jpg"), original());
    assertEquals("", exiftool(kept));
    assertArrayEquals(pixels(ImageIO.read(photo.toFile())), pixels(ImageIO.read(kept.toFile())));
  }

  @Test
  void victoriasCertificateIsReadByWhoNeverAsksForTheOriginal() throws IOException {
    var certificate = OwnPapers.document("certificado.pdf",
        List.of("CERTIFICADO DE ANTECEDENTES", "La señora no registra condena alguna.", "Bogotá, Colombia. Niñez y acción."));

    readsAs("02-victoria-es-co-familia", "reviewer-family", "family", "PDF", certificate);

    assertTrue(width() > 500, "no picture");
    assertEquals(0, new Pictures(desk.browser, "en").of("viewer"), "wider than a phone");
    assertTrue(desk.text().contains("La señora no registra condena alguna."), desk.text());
    assertTrue(desk.text().contains("Bogotá, Colombia. Niñez y acción."), desk.text());
    desk.opens("ledger");
    assertFalse(desk.sees("act.original.taken", "reviewer-family"), desk.text());
  }

  @Test
  void aVoiceRecordedOnThePageIsHeardAtTheDesk() {
    var known = desk.seats("reviewer-general").queue("general").cases();
    try (var filer = new Filer(Browser.withVoice(), portal, "es")) {
      filer.starts().answersInShort(Fixture.read("10-quc-gt-minimal").meant());
      filer.opens("step/6");
      speaks(filer);
      filer.opens("review");
      filer.sends();
    }
    opensNew("general", known);
    opensPaper("Sound");

    desk.touch(desk.browser.findElement(By.tagName("h1")));   // browsers play nothing before somebody did something
    assertEquals("plays", desk.browser.executeScript(
        "const a = document.querySelector('audio'); a.muted = true; return a.play().then(() => 'plays', no => no.message)"));
    desk.waits().until(page -> ((Number) desk.browser.executeScript(
        "return document.querySelector('audio').currentTime")).doubleValue() > 0.3);
  }

  private static void speaks(Filer filer) {
    filer.touch(filer.named(filer.tongue.say("papers.record")));
    filer.waits().until(page -> filer.sees("papers.recording"));
    long began = System.nanoTime();
    filer.waits().until(page -> System.nanoTime() - began > 1_500_000_000L);
    filer.touch(filer.named(filer.tongue.say("papers.recording")));
    filer.waits().until(page -> !page.findElements(By.tagName("audio")).isEmpty());
    filer.touch(filer.named(filer.tongue.say("papers.voice.add")));
    filer.waits().until(page -> !filer.texts("#arrived li h3").isEmpty());
  }

  /** Files the person's story with the paper, without a script, and opens the paper at the desk. */
  private static void readsAs(String person, String reader, String queue, String kind, Path paper) {
    var known = desk.seats(reader).queue(queue).cases();
    try (var filer = new Filer(Browser.withoutScript(), portal, "es")) {
      filer.starts().answersAll(Fixture.read(person).meant());
      filer.brings(paper);
      assertEquals(0, new Pictures(filer.browser, "es").of("papers-" + queue), "wider than a phone");
      filer.opens("review");
      filer.sends();
    }
    opensNew(queue, known);
    opensPaper(kind);
  }

  private static void opensNew(String queue, List<String> known) {
    desk.opens("desks");
    var address = desk.queue(queue).cases().stream().filter(one -> !known.contains(one)).findFirst().orElseThrow();
    desk.opens(address);
  }

  private static void opensPaper(String kind) {
    var links = desk.browser.findElements(By.cssSelector("#papers li p a.each"));
    desk.browser.get(links.stream().filter(link -> link.getText().contains(kind)).findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + ": " + desk.texts("#papers li p")))
        .getDomProperty("href"));
  }

  private static long width() {
    desk.waits().until(page -> (Boolean) desk.browser.executeScript("return document.querySelector('.sheet img').complete"));
    return ((Number) desk.browser.executeScript("return document.querySelector('.sheet img').naturalWidth")).longValue();
  }

  /** What is handed out as it was sent, or as it was cleaned. */
  private static byte[] original() {
    var fields = new TreeMap<String, String>();
    desk.browser.findElement(By.cssSelector("button[value=original]"))
        .findElements(By.xpath("ancestor::form//input[@type='hidden']"))
        .forEach(hidden -> fields.put(hidden.getDomProperty("name"), hidden.getDomProperty("value")));
    fields.put("do", "original");
    var taken = Taken.posting(portal, desk.browser.getCurrentUrl().replaceFirst("^https?://[^/]*", ""), desk.cookie(), fields);
    assertEquals(200, taken.status(), taken.page());
    return taken.body();
  }

  /** Red, green and blue of a grid of dots, as the desk's screen has them. */
  private static int[] drawn() {
    assertTrue(width() > 0);
    var said = (List<?>) desk.browser.executeScript(DRAWN.formatted(GRID));
    return said.stream().mapToInt(one -> ((Number) one).intValue()).toArray();
  }

  private static int[] dots(BufferedImage picture) {
    var all = new int[GRID * GRID * 3];
    for (int i = 0; i < GRID * GRID; i++) {
      int rgb = picture.getRGB((int) ((i % GRID + 0.5) * picture.getWidth() / GRID),
          (int) ((i / GRID + 0.5) * picture.getHeight() / GRID));
      for (int color = 0; color < 3; color++) all[i * 3 + color] = rgb >> (16 - 8 * color) & 0xFF;
    }
    return all;
  }

  /** In the mean, of 255; a desk's picture is drawn anew as JPEG. */
  private static double apart(int[] one, int[] other) {
    assertEquals(one.length, other.length);
    return IntStream.range(0, one.length).map(i -> Math.abs(one[i] - other[i])).average().orElseThrow();
  }

  private static int[] pixels(BufferedImage picture) {
    return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
  }

  /** Where it was taken and with what, as exiftool reads it; not a word if it reads nothing. */
  private static String exiftool(Path photo) throws IOException {
    var process = new ProcessBuilder("exiftool", "-GPS*", "-Make", "-Model", photo.toString()).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
