package org.amparo.inspector.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;
import org.amparo.inspector.reading.Held;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** What the keys of a PDF's objects give away, wherever they lie: this reading knows no pages, only suspicious words. */
final class PdfObjects {
  private static final int DEEPEST = 60;
  private static final int LARGEST = 48 << 20;
  private static final int LARGEST_XMP = 1 << 20;
  private static final Map<String, Hidden> KEYS = Map.ofEntries(Map.entry("PieceInfo", Hidden.UNKNOWN),
      Map.entry("LastModified", Hidden.TIME), Map.entry("Thumb", Hidden.PREVIEW), Map.entry("EF", Hidden.FILES),
      Map.entry("EmbeddedFiles", Hidden.FILES), Map.entry("AF", Hidden.FILES), Map.entry("Collection", Hidden.FILES),
      Map.entry("JS", Hidden.SCRIPTS), Map.entry("JavaScript", Hidden.SCRIPTS), Map.entry("AA", Hidden.SCRIPTS),
      Map.entry("XFA", Hidden.SCRIPTS), Map.entry("ByteRange", Hidden.SIGNATURE), Map.entry("DSS", Hidden.SIGNATURE),
      Map.entry("Perms", Hidden.SIGNATURE), Map.entry("CreatorInfo", Hidden.SOFTWARE), Map.entry("VP", Hidden.PLACE),
      Map.entry("Measure", Hidden.PLACE), Map.entry("Alternates", Hidden.PREVIEW), Map.entry("TU", Hidden.WORDS),
      Map.entry("RC", Hidden.WORDS), Map.entry("Producer", Hidden.SOFTWARE), Map.entry("CreationDate", Hidden.TIME),
      Map.entry("ModDate", Hidden.TIME), Map.entry("Author", Hidden.PERSON), Map.entry("Keywords", Hidden.WORDS),
      Map.entry("Alt", Hidden.WORDS), Map.entry("ActualText", Hidden.WORDS), Map.entry("SpiderInfo", Hidden.UNKNOWN),
      Map.entry("OPI", Hidden.UNKNOWN), Map.entry("Metadata", Hidden.UNKNOWN));
  /** Names of resources are free, and may be anything. */
  private static final Set<String> FREE = Set.of("Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading",
      "Properties", "CharProcs", "Colorants", "N", "D", "R", "Dests");
  private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE",
      "Rendition", "Movie", "Sound", "RichMediaExecute", "ResetForm");
  private final Found found;

  PdfObjects(Found found) {
    this.found = found;
  }

  void read(COSBase object) throws IOException {
    read(object, "", 0);
  }

  /** Follows what is written inside, never a reference: each object is read once, by its number. */
  private void read(COSBase object, String under, int depth) throws IOException {
    if (depth > DEEPEST) throw new IOException("nested too deep");
    if (object instanceof COSArray list) {
      for (int i = 0; i < list.size(); i++) read(list.get(i), under, depth + 1);
    } else if (object instanceof COSDictionary dictionary) {
      dictionary(dictionary, under, depth);
    }
    if (object instanceof COSStream stream) stream(stream);
  }

  private void dictionary(COSDictionary what, String under, int depth) throws IOException {
    if (what.containsKey(COSName.RECT) && what.containsKey(COSName.SUBTYPE)) annotation(what);
    if (ACTIONS.contains(String.valueOf(what.getNameAsString(COSName.S)))) found.hides(Hidden.SCRIPTS);
    if (what.getString(COSName.URI, "").startsWith("file:")) found.hides(Hidden.UNKNOWN);
    if (COSName.SIG.equals(what.getItem(COSName.TYPE))) found.hides(Hidden.SIGNATURE);
    for (var key : what.keySet()) {
      if (!FREE.contains(under)) key(key.getName(), what.getItem(key));
      read(what.getItem(key), key.getName(), depth + 1);
    }
  }

  private void key(String key, COSBase value) {
    if (KEYS.containsKey(key)) found.hides(KEYS.get(key));
    if (key.startsWith("PTEX.")) found.hides(Hidden.SOFTWARE);
    if (key.equals("Creator") && value instanceof COSString) found.hides(Hidden.SOFTWARE);
  }

  private void annotation(COSDictionary what) {
    var kind = what.getNameAsString(COSName.SUBTYPE);
    boolean field = "Widget".equals(kind);
    if (!field && what.containsKey(COSName.T)) found.hides(Hidden.PERSON, "author", what.getString(COSName.T));
    if (what.containsKey(COSName.M)) found.hides(Hidden.TIME);
    boolean silent = !"FreeText".equals(kind) && !String.valueOf(what.getString(COSName.CONTENTS, "")).isBlank();
    if (silent) found.hides(Hidden.WORDS, "words", what.getString(COSName.CONTENTS));
    if ("FileAttachment".equals(kind)) found.hides(Hidden.FILES);
  }

  private void stream(COSStream stream) throws IOException {
    var kind = String.valueOf(stream.getNameAsString(COSName.SUBTYPE));
    var type = String.valueOf(stream.getNameAsString(COSName.TYPE));
    if (type.equals("EmbeddedFile")) found.hides(Hidden.FILES);
    if (type.equals("Metadata") || kind.equals("XML")) xmp(stream);
    if (kind.equals("Image")) picture(stream);
  }

  private void xmp(COSStream stream) throws IOException {
    found.hides(Hidden.UNKNOWN);
    try (var in = stream.createInputStream()) {
      var text = new String(in.readNBytes(LARGEST_XMP), StandardCharsets.UTF_8);
      XmpWords.tell(text, found);
    }
  }

  /** A photo keeps its own tags inside a document. */
  private void picture(COSStream stream) throws IOException {
    var filters = String.valueOf(stream.getFilters());
    boolean photo = filters.equals("COSName{DCTDecode}") || filters.equals("COSArray{COSName{DCTDecode}}");
    if (!photo && !filters.contains("JPXDecode")) return;
    try (var raw = stream.createRawInputStream()) {
      Source bytes = new Held(raw.readNBytes(LARGEST));
      if (photo) new PictureReading().read("image/jpeg", bytes, found);
      new SweepReading().read("image/jpeg", bytes, found);
    }
  }
}
