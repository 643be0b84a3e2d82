package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.harness.Attachment;
import org.amparo.harness.Phone.Page;
import org.amparo.harness.Piecemeal;

/** People who give papers with markers in them, and desks that look at them from all sides. */
final class PaperWalk {
  private static final Pattern PICTURE = Pattern.compile("src=\"(/[^\"]+/picture/[^\"]+)\"");
  private static final Pattern PAPER = Pattern.compile("href=\"(/[^\"]+/case/paper/[0-9a-f]+)\"");
  private static final int PIECE = 20_000;

  private final Markers markers;

  PaperWalk(Markers markers) {
    this.markers = markers;
  }

  /** Gives papers of every kind, as they are and to be cleaned, and some that are not taken. */
  void give(Filer filer, String address, String who) throws IOException, InterruptedException {
    var folder = new Folder(markers, who);
    var all = folder.all();
    assertGiven(filer.give(filer.get(address), true, all), all);
    var other = new Folder(markers, who + ", as it is");
    var asTheyAre = List.of(other.photo(), other.text());
    assertGiven(filer.give(filer.get(address), false, asTheyAre), asTheyAre);
    var refused = filer.give(filer.get(address), true, folder.refused());
    assertTrue(refused.body().contains("id=\"refused\""), "told what is not taken: " + refused);
  }

  /** Comes half, and never on. */
  void begin(Filer filer, String address, String who) throws IOException, InterruptedException {
    var page = filer.get(address);
    var paper = new Folder(markers, who + ", half").text();
    Piecemeal.begin(filer.phone(), page, paper, true).send(PIECE);
  }

  void giveInPieces(Filer filer, String address, String who) throws IOException, InterruptedException {
    var paper = new Folder(markers, who + ", in pieces").document();
    var coming = Piecemeal.begin(filer.phone(), filer.get(address), paper, true);
    while (!coming.isWhole()) coming.send(300);
    assertGiven(filer.get(address), List.of(paper));
  }

  private static void assertGiven(Page page, List<Attachment> papers) {
    for (var paper : papers) assertTrue(page.body().contains(paper.name()), "it arrived: " + paper + ", " + page);
  }

  /** Looks at every paper of a case as picture, as words and for what it says, takes each as it lies, and describes it. */
  void look(Seat seat, String address) throws IOException, InterruptedException {
    var papers = new CasePapers(seat.open(address).body());
    assertTrue(papers.count() > 0, "the desk has papers");
    var read = new ArrayList<String>();
    for (var link : papers.links()) {
      var page = seat.open(link);
      read.add(page.body());
      read.add(seat.open(link + "/1/00w").body());
      seat.open(link + "/1/00f");
      pictures(seat, page);
      if (page.body().contains("value=\"find\"")) {
        seat.press(page, "find", Map.of("find", markers.word("a word sought in a paper")));
      }
      seat.press(page, "describe", Map.of("caption", markers.word("what is seen on a paper")));
      var original = seat.press(page, "original", Map.of());
      read.add(new String(original.bytes(), StandardCharsets.ISO_8859_1));
    }
    var all = String.join("\n", read);
    for (var name : List.of("words of a document", "words of a PDF", "first line of a text", "last line of a text",
        "phone of a photo", "remark in a photo", "place of a photo")) {
      assertTrue(holds(all, name), "the desk can read it: " + name);
    }
  }

  /** What the inspector drew is nothing to be found either. */
  private void pictures(Seat seat, Page page) throws IOException, InterruptedException {
    var pictures = PICTURE.matcher(page.body());
    while (pictures.find()) {
      var bytes = seat.open(pictures.group(1)).bytes();
      markers.slice("a picture drawn by the inspector", bytes, bytes.length / 2, 24);
    }
  }

  private boolean holds(String text, String name) {
    return markers.all().stream().filter(marker -> marker.name().endsWith(": " + name))
        .anyMatch(marker -> text.contains(new String(marker.bytes(), StandardCharsets.ISO_8859_1))
            || marker.text().filter(text::contains).isPresent());
  }

  /** A desk answers with papers; the person takes them home. */
  void enclose(Seat seat, String address) throws IOException, InterruptedException {
    var folder = new Folder(markers, "the desk");
    var answer = seat.enclose(seat.open(address), Map.of("say", markers.word("message with a paper"), "in", "en"),
        List.of(folder.text(), folder.pdf()));
    assertTrue(answer.body().contains("/enclosed/"), "the desk's papers are beside the message: " + answer);
  }

  void takeHome(Filer filer) throws IOException, InterruptedException {
    var links = PAPER.matcher(filer.get("case").body()).results().map(found -> found.group(1)).toList();
    assertEquals(2, links.size(), "the desk's papers");
    for (var link : links) assertTrue(filer.phone().get(link).bytes().length > 100);
  }
}
