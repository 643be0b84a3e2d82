package org.amparo.inspector.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.amparo.inspection.Print;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * What makes a PDF one for archives (ISO 19005-2, level U): it says so itself, and what its black is meant to look like.
 * It says no hour and no maker: a print tells nothing that the case does not.
 */
final class Archival {
  private static final String COLOURS = "sRGB IEC61966-2.1";
  private static final String PACKET = """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
         <pdfaid:part>2</pdfaid:part>
         <pdfaid:conformance>U</pdfaid:conformance>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
         <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private Archival() {}

  static void mark(PDDocument document, Print print) throws IOException {
    var catalog = document.getDocumentCatalog();
    var packet = String.format(PACKET, escaped(print.title()), escaped(print.language()));
    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(COLOURS);
    intent.setOutputCondition(COLOURS);
    intent.setOutputConditionIdentifier(COLOURS);
    intent.setRegistryName("http://www.color.org");
    catalog.addOutputIntent(intent);
  }

  /** Signs that XML cannot hold at all are left out: this is a title, never a person's own words. */
  private static String escaped(String text) {
    var kept = new StringBuilder();
    text.codePoints().filter(point -> point >= ' ' && point != 0xFFFE && point != 0xFFFF && (point < 0xD800 || point > 0xDFFF))
        .forEach(kept::appendCodePoint);
    return kept.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
