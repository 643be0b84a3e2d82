package org.amparo.inspector.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Writes beside a font what its glyphs mean (ISO 32000-1, 9.10.3): joined and ligated forms have no letter of their own. */
final class Meanings {
  private static final int MOST = 100;

  private Meanings() {}

  static void write(PDDocument document, COSDictionary font, Map<Integer, String> meanings) throws IOException {
    var map = new StringBuilder("""
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        """);
    var lines = meanings.entrySet().stream().map(one -> String.format("<%04X> <%s>%n", one.getKey(),
        Sheets.utf16(one.getValue().isEmpty() ? Sheets.NOTHING : one.getValue()))).toList();
    for (int at = 0; at < lines.size(); at += MOST) {
      var some = lines.subList(at, Math.min(lines.size(), at + MOST));
      map.append(some.size()).append(" beginbfchar\n").append(String.join("", some)).append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    font.setItem(COSName.TO_UNICODE, new PDStream(document,
        new ByteArrayInputStream(map.toString().getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE));
  }
}
