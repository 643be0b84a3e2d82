package org.amparo.inspector.print;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Bidi;
import java.util.Locale;
import org.amparo.inspection.Print;
import org.amparo.inspection.Printed;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** Makes the PDF, as PDF/A-2u: what an office keeps for years, and every sign of which can be copied and searched. */
public final class Press {
  private static final float INDENT = 14;

  private Press() {}

  /** Writes {@code print} as a PDF, whole. */
  public static Printed print(Print print, OutputStream to) throws IOException {
    try (var document = new PDDocument()) {
      var fonts = new Fonts(document);
      var sheets = new Sheets(document);
      var shaping = new Shaping(fonts);
      var heavy = new Shaping(fonts.bold());
      for (var line : print.lines()) put(print, line, sheets, isHeavy(line.style()) ? heavy : shaping);
      sheets.turn();
      finish(document, fonts, print, to);
      return new Printed(sheets.pages(), sheets.boxes());
    }
  }

  private static void put(Print print, Print.Line line, Sheets sheets, Shaping shaping) throws IOException {
    float size = size(line.style());
    sheets.down(before(line.style()));
    for (var paragraph : line.text().replace("\r\n", "\n").split("\n", -1)) {
      put(paragraph.replace('\t', ' '), line, print, size, sheets, shaping);
    }
  }

  private static void put(String text, Print.Line line, Print print, float size, Sheets sheets, Shaping shaping)
      throws IOException {
    if (text.isBlank()) {
      sheets.down(size * 1.5);
      return;
    }
    var whole = new Bidi(text, direction(line, print));
    float indent = line.style() == Print.Style.OWN ? INDENT : 0;
    var borders = Breaking.borders(text, Locale.forLanguageTag(line.language()), Sheets.WIDTH - indent,
        part -> part.isEmpty() ? 0 : Shaping.width(shaping.runs(new Bidi(part, direction(line, print)), part, size)));
    for (int i = 1; i < borders.size(); i++) {
      int end = borders.get(i - 1) + text.substring(borders.get(i - 1), borders.get(i)).stripTrailing().length();
      if (end == borders.get(i - 1)) continue;
      var runs = shaping.runs(whole.createLineBidi(borders.get(i - 1), end), text.substring(borders.get(i - 1), end), size);
      sheets.down(size * 1.5);
      sheets.put(runs, whole.baseIsLeftToRight() ? Sheets.MARGIN + indent
          : Sheets.MARGIN + Sheets.WIDTH - indent - Shaping.width(runs), size);
    }
  }

  private static int direction(Print.Line line, Print print) {
    return switch (line.way()) {
      case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
      case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
      case AUTO -> print.rightToLeft() ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    };
  }

  private static float size(Print.Style style) {
    return switch (style) {
      case TITLE -> 18;
      case HEADING -> 14;
      case QUESTION -> 11.5f;
      case WORDS, OWN -> 10.5f;
      case SECOND, SMALL -> 9;
    };
  }

  private static boolean isHeavy(Print.Style style) {
    return style == Print.Style.TITLE || style == Print.Style.HEADING || style == Print.Style.QUESTION;
  }

  private static float before(Print.Style style) {
    return switch (style) {
      case HEADING -> 16;
      case QUESTION -> 8;
      default -> 2;
    };
  }

  /** What the library thinks that the glyphs mean is put right after it made the fonts small. */
  private static void finish(PDDocument document, Fonts fonts, Print print, OutputStream to) throws IOException {
    var all = new PDResources();
    for (var font : fonts.used()) {
      if (!font.meanings().isEmpty()) {
        font.written().addGlyphsToSubset(font.meanings().keySet());
        font.written().subset();
        Meanings.write(document, font.written().getCOSObject(), font.meanings());
        all.put(font.name(), font.written());
      }
    }
    for (var page : document.getPages()) page.setResources(all);
    document.getDocumentCatalog().setLanguage(print.language());
    Archival.mark(document, print);
    document.save(to);
  }
}
