package org.amparo.inspector.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Pages of a document, filled from the top; lengths in points. */
final class Sheets {
  static final float MARGIN = 56;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

  /** What a glyph means that adds to another: a space of no width, as a meaning it must have. */
  static final String NOTHING = "\u200B";

  private final PDDocument document;
  private StringBuilder content = new StringBuilder();
  private double y = PDRectangle.A4.getHeight() - MARGIN;
  private int pages;
  private int boxes;

  Sheets(PDDocument document) {
    this.document = document;
  }

  /** Goes down; a new page begins where this one has no room for {@code height} more. */
  void down(double height) throws IOException {
    if (y - height < MARGIN) turn();
    y -= height;
  }

  void put(List<Shaping.Run> runs, double from, float size) {
    double x = from;
    for (var run : runs) {
      boxes += run.boxes();
      if (run.font() == null) {
        for (int i = 0; i < run.boxes(); i++) Boxes.draw(content, x + i * size * Boxes.WIDE, y, size);
      } else {
        text(run, x, size);
      }
      x += run.width();
    }
  }

  int pages() {
    return pages;
  }

  int boxes() {
    return boxes;
  }

  /** Ends the page. */
  void turn() throws IOException {
    var page = new PDPage(PDRectangle.A4);
    page.setResources(new PDResources());
    page.setContents(new PDStream(document,
        new ByteArrayInputStream(content.toString().getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE));
    document.addPage(page);
    content = new StringBuilder();
    y = PDRectangle.A4.getHeight() - MARGIN;
    pages++;
  }

  private void text(Shaping.Run run, double x, float size) {
    content.append(String.format(Locale.ROOT, "BT /%s %.1f Tf%n", run.font().name().getName(), size));
    for (int at = 0, next; at < run.glyphs().size(); at = next) {
      next = run.end(at);
      cluster(run, at, next, x);
    }
    content.append("ET\n");
    run.glyphs().stream().filter(glyph -> glyph.code() == 0)
        .forEach(glyph -> Boxes.draw(content, x + glyph.x(), y + glyph.y(), size));
  }

  /**
   * Letters whose glyphs do not tell them by themselves, as a letter and its dots, are told beside them; the widest comes
   * first, for readers guess by its place where a word ends.
   */
  private void cluster(Shaping.Run run, int from, int end, double x) {
    var letters = run.glyphs().get(from).letters();
    var glyphs = new ArrayList<>(run.glyphs().subList(from, end));
    glyphs.removeIf(glyph -> glyph.code() == 0);
    if (glyphs.isEmpty()) return;
    glyphs.sort(Comparator.comparingDouble(Shaping.Glyph::advance).reversed());
    boolean told = run.font().means(glyphs.get(0).code(), letters) && glyphs.size() == 1;
    glyphs.stream().skip(1).forEach(more -> run.font().means(more.code(), NOTHING));
    if (!told) content.append("/Span <</ActualText <FEFF").append(utf16(letters)).append(">>> BDC\n");
    for (var glyph : glyphs) {
      content.append(String.format(Locale.ROOT, "1 0 0 1 %.2f %.2f Tm <%04X> Tj%n", x + glyph.x(), y + glyph.y(),
          glyph.code()));
    }
    if (!told) content.append("EMC\n");
  }

  static String utf16(String text) {
    return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }
}
