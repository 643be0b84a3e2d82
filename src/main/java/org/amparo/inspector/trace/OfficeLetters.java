package org.amparo.inspector.trace;

import java.util.Map;
import org.amparo.inspection.Hidden;

/** Rows of letters that give away hidden things in the XML of office documents, whatever stands around them. */
final class OfficeLetters {
  private static final Map<String, Hidden> ROWS = Map.ofEntries(Map.entry(":rsidR=", Hidden.UNKNOWN),
      Map.entry(":rsidRDefault=", Hidden.UNKNOWN), Map.entry(":rsidP=", Hidden.UNKNOWN),
      Map.entry(":rsidRPr=", Hidden.UNKNOWN), Map.entry(":rsidTr=", Hidden.UNKNOWN), Map.entry(":rsid ", Hidden.UNKNOWN),
      Map.entry(":rsids>", Hidden.UNKNOWN), Map.entry("paragraph-rsid=", Hidden.UNKNOWN),
      Map.entry("<w:ins ", Hidden.CHANGES), Map.entry("<w:del ", Hidden.CHANGES), Map.entry("<w:moveFrom ", Hidden.CHANGES),
      Map.entry("<w:moveTo ", Hidden.CHANGES), Map.entry("PrChange ", Hidden.CHANGES),
      Map.entry(":tracked-changes", Hidden.CHANGES), Map.entry("absPath ", Hidden.PERSON),
      Map.entry("<fileSharing", Hidden.PERSON), Map.entry("<fileVersion ", Hidden.SOFTWARE),
      Map.entry("<w:comment ", Hidden.WORDS), Map.entry("commentReference", Hidden.WORDS),
      Map.entry("<office:annotation", Hidden.WORDS), Map.entry("<o:OLEObject", Hidden.SCRIPTS),
      Map.entry("<office:scripts", Hidden.SCRIPTS), Map.entry("<script:event-listener", Hidden.SCRIPTS),
      Map.entry("Target=\"file:", Hidden.UNKNOWN), Map.entry("xlink:href=\"file:", Hidden.UNKNOWN),
      Map.entry("attachedTemplate", Hidden.PERSON), Map.entry("attachedTemplate\" Target=\"http", Hidden.SCRIPTS),
      Map.entry(":sourceFileName ", Hidden.SCRIPTS), Map.entry("<ddeLink ", Hidden.SCRIPTS),
      Map.entry("DDEAUTO ", Hidden.SCRIPTS),
      Map.entry("refreshedBy=", Hidden.PERSON));
  /** These only tell something if they are not empty. */
  private static final Map<String, Hidden> FILLED = Map.ofEntries(Map.entry("w:author=\"", Hidden.PERSON),
      Map.entry("<dc:creator>", Hidden.PERSON), Map.entry("<cp:lastModifiedBy>", Hidden.PERSON),
      Map.entry("<meta:initial-creator>", Hidden.PERSON), Map.entry("w:date=\"", Hidden.TIME),
      Map.entry("<dcterms:created xsi:type=\"dcterms:W3CDTF\">", Hidden.TIME),
      Map.entry("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">", Hidden.TIME), Map.entry("<dc:date>", Hidden.TIME),
      Map.entry("<meta:creation-date>", Hidden.TIME), Map.entry("<meta:generator>", Hidden.SOFTWARE),
      Map.entry("<Application>", Hidden.SOFTWARE), Map.entry("<Company>", Hidden.PERSON),
      Map.entry("<Manager>", Hidden.PERSON), Map.entry(" descr=\"", Hidden.WORDS), Map.entry("<svg:title>", Hidden.WORDS),
      Map.entry("<svg:desc>", Hidden.WORDS), Map.entry("\"PrinterName\" config:type=\"string\">", Hidden.DEVICE),
      Map.entry("\"PrinterSetup\" config:type=\"base64Binary\">", Hidden.DEVICE));

  private OfficeLetters() {}

  static void tell(String text, Found found) {
    ROWS.forEach((row, what) -> {
      if (text.contains(row)) found.hides(what);
    });
    FILLED.forEach((row, what) -> {
      if (isFilled(text, row)) found.hides(what);
    });
  }

  private static boolean isFilled(String text, String row) {
    for (int at = text.indexOf(row); at >= 0; at = text.indexOf(row, at + 1)) {
      int next = at + row.length();
      if (next < text.length() && text.charAt(next) != '<' && text.charAt(next) != '"') return true;
    }
    return false;
  }
}
