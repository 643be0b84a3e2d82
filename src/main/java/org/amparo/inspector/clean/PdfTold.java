package org.amparo.inspector.clean;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What the rewriting of a PDF left out, in the kinds that people are told about. */
final class PdfTold {
  private static final int LARGEST_XMP = 1 << 20;
  private static final Map<String, Hidden> BY_KEY = Map.ofEntries(Map.entry("PieceInfo", Hidden.UNKNOWN),
      Map.entry("LastModified", Hidden.TIME), Map.entry("Thumb", Hidden.PREVIEW), Map.entry("EmbeddedFiles", Hidden.FILES),
      Map.entry("AF", Hidden.FILES), Map.entry("FS", Hidden.FILES), Map.entry("Collection", Hidden.FILES),
      Map.entry("JavaScript", Hidden.SCRIPTS), Map.entry("AA", Hidden.SCRIPTS), Map.entry("XFA", Hidden.SCRIPTS),
      Map.entry("Perms", Hidden.SIGNATURE), Map.entry("DSS", Hidden.SIGNATURE), Map.entry("M", Hidden.TIME),
      Map.entry("CreationDate", Hidden.TIME), Map.entry("ModDate", Hidden.TIME), Map.entry("Contents", Hidden.WORDS),
      Map.entry("RC", Hidden.WORDS), Map.entry("TU", Hidden.WORDS), Map.entry("Subj", Hidden.WORDS),
      Map.entry("Author", Hidden.PERSON), Map.entry("Creator", Hidden.SOFTWARE), Map.entry("CreatorInfo", Hidden.SOFTWARE),
      Map.entry("Producer", Hidden.SOFTWARE), Map.entry("Title", Hidden.WORDS), Map.entry("Subject", Hidden.WORDS),
      Map.entry("Keywords", Hidden.WORDS), Map.entry("VP", Hidden.PLACE), Map.entry("Measure", Hidden.PLACE),
      Map.entry("OPI", Hidden.UNKNOWN), Map.entry("Alternates", Hidden.PREVIEW), Map.entry("StructTreeRoot", Hidden.WORDS),
      Map.entry("SpiderInfo", Hidden.UNKNOWN), Map.entry("Private", Hidden.UNKNOWN), Map.entry("T", Hidden.PERSON));
  private static final Map<Hidden, String> BY_XMP = Map.of(Hidden.TIME, "Date", Hidden.PERSON, "creator>",
      Hidden.SOFTWARE, "CreatorTool", Hidden.PLACE, "GPS", Hidden.WORDS, "title>");
  private final Set<Hidden> told = EnumSet.noneOf(Hidden.class);

  Set<Hidden> told() {
    return told;
  }

  void tell(Hidden what) {
    told.add(what);
  }

  /** What each key of the document's own card says; what we have no word for is told as unknown. */
  void card(COSDictionary info) {
    for (var key : info.keySet()) {
      if (!key.getName().equals("Trapped")) told.add(BY_KEY.getOrDefault(key.getName(), Hidden.UNKNOWN));
    }
  }

  /** Looks under very few keys: what is left out need not be readable. */
  void dropped(COSName name, COSDictionary from) throws IOException {
    var key = name.getName();
    if (key.equals("Metadata") && from.getDictionaryObject(name) instanceof COSStream xmp) xmp(xmp);
    else if (key.startsWith("PTEX.")) told.add(Hidden.SOFTWARE);
    else if (key.equals("OpenAction")) opening(from.getDictionaryObject(name));
    else if (BY_KEY.containsKey(key)) told.add(BY_KEY.get(key));
  }

  /** A document that only opens at a certain page starts nothing. */
  private void opening(COSBase value) {
    if (value instanceof COSDictionary action && !"GoTo".equals(action.getNameAsString(COSName.S))) told.add(Hidden.SCRIPTS);
  }

  private void xmp(COSStream xmp) throws IOException {
    try (var in = xmp.createInputStream()) {
      var text = new String(in.readNBytes(LARGEST_XMP), StandardCharsets.ISO_8859_1);
      int before = told.size();
      BY_XMP.forEach((what, word) -> {
        if (text.contains(word)) told.add(what);
      });
      if (told.size() == before) told.add(Hidden.UNKNOWN);
    }
  }
}
