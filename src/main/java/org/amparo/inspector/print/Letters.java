package org.amparo.inspector.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font in one document: how it lays out text, and which of its glyphs were used for which letters. */
final class Letters {
  private final Font layout;
  private final PDType0Font written;
  private final COSName name;
  private final Map<Integer, String> meanings = new TreeMap<>();

  private Letters(Font layout, PDType0Font written, COSName name) {
    this.layout = layout;
    this.written = written;
    this.name = name;
  }

  /** From a TrueType file; the stream variant of the platform would write a copy to a disk that is not there. */
  static Letters of(File file, PDDocument document, int number) {
    try {
      return new Letters(Typefaces.layout(file), PDType0Font.load(document, file), COSName.getPDFName("F" + number));
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + file.getName() + " cannot be read", e);
    }
  }

  Font layout() {
    return layout;
  }

  PDType0Font written() {
    return written;
  }

  COSName name() {
    return name;
  }

  boolean has(int point) {
    return layout.canDisplay(point);
  }

  /** Notes that a glyph stands for these letters; the first meaning counts. */
  boolean means(int glyph, String letters) {
    return meanings.computeIfAbsent(glyph, fresh -> letters).equals(letters);
  }

  Map<Integer, String> meanings() {
    return meanings;
  }

  /** Fonts as the platform lays them out: read once in the life of the process. */
  private static final class Typefaces {
    private static final Map<File, Font> READ = new HashMap<>();

    private Typefaces() {}

    static synchronized Font layout(File file) {
      return READ.computeIfAbsent(file, Typefaces::read);
    }

    private static Font read(File file) {
      try {
        return Font.createFont(Font.TRUETYPE_FONT, file);
      } catch (IOException | FontFormatException e) {
        throw new IllegalStateException("the font " + file.getName() + " cannot be read", e);
      }
    }
  }
}
