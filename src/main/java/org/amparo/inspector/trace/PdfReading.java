package org.amparo.inspector.trace;

import java.io.IOException;
import java.util.Map;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.SourceAccess;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDFs: not from the pages outwards, as the cleaner walks, but every object that the file lists, met or not; and the bytes
 * around and between the versions.
 */
final class PdfReading implements Reading {
  private static final long HELD = 96L << 20;
  private static final Map<String, String> FACTS = Map.of("Title", "title", "Author", "author", "Subject", "subject",
      "Keywords", "words", "Creator", "program", "Producer", "producer", "CreationDate", "taken", "ModDate", "changed");

  @Override
  public boolean takes(String mediaType) {
    return mediaType.equals("application/pdf");
  }

  @Override
  public void read(String mediaType, Source file, Found found) throws IOException {
    new PdfEdges(file, found).read();
    try (var document = Loader.loadPDF(new SourceAccess(file), "", null, null,
        MemoryUsageSetting.setupMainMemoryOnly(HELD).streamCache)) {
      found.says("pages", String.valueOf(document.getNumberOfPages()));
      card(document, found);
      var objects = new PdfObjects(found);
      for (var key : document.getDocument().getXrefTable().keySet()) {
        objects.read(document.getDocument().getObjectFromPool(key).getObject());
      }
    } catch (InvalidPasswordException locked) {
      found.hides(Hidden.UNKNOWN);
    }
  }

  private static void card(PDDocument document, Found found) {
    if (!(document.getDocument().getTrailer().getDictionaryObject(COSName.INFO) instanceof COSDictionary card)) return;
    for (var key : card.keySet()) {
      if (!(card.getDictionaryObject(key) instanceof COSString value) || key.getName().equals("Trapped")) continue;
      boolean program = key.equals(COSName.CREATOR);
      found.hides(program ? Hidden.SOFTWARE : Tagged.named(key.getName()).orElse(Hidden.UNKNOWN));
      found.says(FACTS.getOrDefault(key.getName(), ""), value.getString());
    }
  }
}
