package org.amparo.inspector.clean;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The types of the parts of an Office document, as its first part lists them (ECMA-376 part 2, §10.1.2.2). */
final class OoxmlTypes extends DefaultHandler {
  private final Map<String, String> byEnding = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  private OoxmlTypes() {}

  static OoxmlTypes of(OfficeZip zip) throws IOException, UncleanException {
    var types = new OoxmlTypes();
    try (var in = zip.open("[Content_Types].xml")) {
      OfficeXml.read(in, types);
    } catch (SAXException broken) {
      throw new UncleanException("types that cannot be read");
    }
    return types;
  }

  @Override
  public void startElement(String space, String name, String written, Attributes of) {
    if (of.getValue("ContentType") == null) return;
    if (of.getValue("Extension") != null) byEnding.put(low(of.getValue("Extension")), of.getValue("ContentType"));
    if (of.getValue("PartName") != null) byName.put(low(of.getValue("PartName")), of.getValue("ContentType"));
  }

  /** @throws UncleanException for parts without a type, and for those with programs */
  String of(String part) throws UncleanException {
    var type = byName.getOrDefault(low("/" + part), byEnding.get(ending(part)));
    if (type == null || !type.matches("[\\w.+/-]{3,150}")) throw new UncleanException("a part without a type");
    boolean program = low(type).contains("macro") || low(type).contains("vba") || low(type).contains("activex");
    if (program) throw new UncleanException("a part with programs");
    return type;
  }

  static String ending(String part) {
    return low(part.substring(part.lastIndexOf('.') + 1));
  }

  private static String low(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
