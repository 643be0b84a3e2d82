package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.harness.Browser;
import org.amparo.harness.Places;
import org.amparo.harness.RunningPortal;
import org.amparo.platform.JsonBytes;
import org.amparo.vault.Derive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A case with papers of a draft, later ones and the desk's leaves a running portal, and is opened elsewhere. */
class PacketPapersIT {
  private static final String KEY = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
  private static final String RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
  private static final List<String> TOLD = new ArrayList<>();
  private static RunningPortal portal;
  private static DeskComputer desk;
  private static Packed packet;

  @BeforeAll
  static void takesACaseOut() throws Exception {
    portal = RunningPortal.start("packet-papers", Map.of("AMPARO_CLASSIC_EXPORT", "true"));
    try (var filer = new Filer(Browser.withoutScript(), portal, "es")) {
      files(filer);
    }
    desk = new DeskComputer(Browser.withoutScript(), portal);
    desk.seats("reviewer-general");
    desk.opens(desk.queue("general").cases().get(0));
    new Filling(desk).write("say", "Here is the form.");
    desk.browser.findElement(By.id("say-papers")).sendKeys(OwnPapers.words("form.txt", "Fill this in.").toString());
    desk.presses("file.say.go");
    packet = opened();
  }

  @AfterAll
  static void closesThem() {
    desk.close();
    portal.close();
  }

  /** One more paper cannot be cleaned, and the person decides nothing about it. */
  private static void files(Filer filer) throws IOException {
    filer.starts().answersInShort(Fixture.read("10-quc-gt-minimal").meant());
    filer.brings(OwnPapers.certificate("certificate.pdf", 2), OwnPapers.photoWithPlace("photo.jpg"));
    TOLD.addAll(fingerprints(filer));
    filer.brings(OwnPapers.words("letter.rtf", "{\\rtf1\\ansi A letter.}"));
    filer.opens("review");
    filer.comesBack(filer.sends());
    filer.presses("case.papers.go");
    filer.browser.findElement(By.id("paper")).sendKeys(OwnPapers.voice("later.wav", 1).toString());
    filer.presses("papers.add");
    TOLD.addAll(fingerprints(filer));
  }

  /** Of what is kept; a second one in a row of the list is the original's. */
  private static List<String> fingerprints(Filer filer) {
    return filer.browser.findElements(By.cssSelector("#arrived li")).stream()
        .map(paper -> paper.findElement(By.tagName("code")).getDomProperty("textContent").replaceAll("\\s", ""))
        .toList();
  }

  /** By Debian's age. */
  private static Packed opened() throws IOException, InterruptedException {
    var fields = new TreeMap<>(Map.of("identity", "", "reason", "", "classic", RECIPIENT));
    fields.put("form", desk.browser.findElement(By.cssSelector("#packet input[name=form]")).getDomProperty("value"));
    var taken = Taken.posting(portal, "/en/" + desk.address().replaceFirst("^case/", "packet/").replaceFirst("#.*", ""),
        desk.cookie(), fields);
    assertEquals(200, taken.status(), taken.page());
    var folder = Places.fresh("packet-papers-age");
    Files.write(folder.resolve("packet.age"), taken.body());
    Files.writeString(folder.resolve("key.txt"), KEY + "\n");
    assertEquals(0, age(folder));
    try (var tar = Files.newInputStream(folder.resolve("packet.tar"))) {
      return Packed.of(tar);
    }
  }

  private static int age(Path folder) throws IOException, InterruptedException {
    return new ProcessBuilder("age", "-d", "-i", "key.txt", "-o", "packet.tar", "packet.age").directory(folder.toFile())
        .inheritIO().start().waitFor();
  }

  @Test
  void holdsEveryPaperByTheFingerprintThatThePersonWasTold() {
    assertTrue(packet.isListed());
    assertEquals(3, TOLD.size());
    var held = packet.files().entrySet().stream().filter(file -> file.getKey().startsWith("papers/"))
        .map(file -> HexFormat.of().formatHex(Derive.sha256(file.getValue()))).sorted().toList();
    assertEquals(TOLD.stream().sorted().toList(), held);
  }

  @Test
  void holdsThePapersOfTheDesk() {
    var ours = packet.files().entrySet().stream().filter(file -> file.getKey().startsWith("desk/")).toList();

    assertEquals(1, ours.size(), packet.files().keySet().toString());
    assertEquals("Fill this in.", new String(ours.get(0).getValue(), StandardCharsets.UTF_8));
  }

  @Test
  void namesWhatItLeavesOut() {
    var left = JsonBytes.read(packet.files().get("manifest.json")).getJsonArray("left_out").getValuesAs(JsonObject.class)
        .stream().filter(one -> one.getString("what").equals("paper")).toList();

    assertEquals(List.of("letter.rtf"), left.stream().map(one -> one.getString("name")).toList());
    assertEquals("packet.paper.unclean", left.get(0).getString("why"));
    assertTrue(packet.text("case.html").contains("letter.rtf"));
  }
}
