package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.SourceAccess;
import org.amparo.inspector.reading.Foreign;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Rewrites a PDF whole from its pages outwards. Author, dates, programs, files, scripts, signatures, earlier versions and
 * the tags for reading aloud (which name files and people) are not on the way, and so not in the new file.
 */
final class PdfCleaner implements Cleaner {
  private static final int MOST_PAGES = 20_000;
  /** For what PDFBox must hold: unlocked or rebuilt streams. */
  private static final long HELD = 96L << 20;
  private static final COSName[] INHERITED = {COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE};

  @Override
  public boolean takes(String mediaType) {
    return mediaType.equals("application/pdf");
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    try {
      return Foreign.read(() -> rewritten(file, to), UncleanException.class);
    } catch (IOException broken) {
      throw new UncleanException(broken.getMessage());
    }
  }

  private static Set<Hidden> rewritten(Source file, OutputStream to) throws IOException, UncleanException {
    try (var document = Loader.loadPDF(new SourceAccess(file), "", null, null,
        MemoryUsageSetting.setupMainMemoryOnly(HELD).streamCache)) {
      return rewritten(document, to);
    } catch (InvalidPasswordException locked) {
      throw new UncleanException("locked with a password");
    }
  }

  private static Set<Hidden> rewritten(PDDocument document, OutputStream to) throws IOException, UncleanException {
    var told = new PdfTold();
    aroundThePages(document, told);
    var pen = new PdfPen(to);
    int root = pen.freshNumber();
    int tree = pen.freshNumber();
    var pages = numbered(document, pen);
    var walk = new PdfWalk(pen, told, pages);
    tree(pages, tree, pen);
    for (var page : pages.entrySet()) page(page.getKey(), page.getValue(), tree, walk, pen);
    var catalog = new PdfInk().text("<</Pages " + tree + " 0 R");
    catalog.raw(walk.entries(document.getDocumentCatalog().getCOSObject(), PdfRole.CATALOG));
    pen.object(root, catalog.text(">>").bytes());
    walk.writeAllMet();
    pen.finish(root);
    return told.told();
  }

  /** The card of the document and its earlier versions: they hang on the trailer, not on the pages. */
  private static void aroundThePages(PDDocument document, PdfTold told) {
    var trailer = document.getDocument().getTrailer();
    if (trailer.getDictionaryObject(COSName.INFO) instanceof COSDictionary card) told.card(card);
    if (trailer.containsKey(COSName.PREV) && document.getDocument().getLinearizedDictionary() == null) {
      told.tell(Hidden.VERSIONS);
    }
  }

  private static Map<COSBase, Integer> numbered(PDDocument document, PdfPen pen) throws UncleanException {
    var pages = new LinkedHashMap<COSBase, Integer>();
    for (var page : document.getPages()) {
      if (pages.size() > MOST_PAGES) throw new UncleanException("more than 20,000 pages");
      pages.put(page.getCOSObject(), pen.freshNumber());
    }
    if (pages.isEmpty()) throw new UncleanException("no page");
    return pages;
  }

  private static void tree(Map<COSBase, Integer> pages, int number, PdfPen pen) throws IOException {
    var tree = new PdfInk().text("<</Type/Pages/Count " + pages.size() + "/Kids[");
    for (int page : pages.values()) tree.reference(page);
    pen.object(number, tree.text("]>>").bytes());
  }

  private static void page(COSBase page, int number, int tree, PdfWalk walk, PdfPen pen)
      throws IOException, UncleanException {
    var whole = new COSDictionary((COSDictionary) page);
    for (var key : INHERITED) {
      var value = PDPageTree.getInheritableAttribute((COSDictionary) page, key);
      if (value != null && !whole.containsKey(key)) whole.setItem(key, value);
    }
    whole.setItem(COSName.TYPE, COSName.PAGE);
    var ink = new PdfInk().text("<</Parent " + tree + " 0 R");
    ink.raw(walk.entries(whole, PdfRole.PAGE));
    pen.object(number, ink.text(">>").bytes());
  }
}
