package org.amparo.inspector.clean;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Copies one XML part by its rules. Remarks, processing instructions and document types never pass. It pushes, so a part of
 * any length needs no memory.
 */
final class OfficeXml extends DefaultHandler {
  private static final int DEEPEST = 500;
  private final OfficeRules rules;
  private final Writer out;
  private final Deque<Open> open = new ArrayDeque<>();
  private int dropped;
  private UncleanException refusal;

  private record Open(String name, boolean written) {}

  private OfficeXml(OfficeRules rules, OutputStream out) {
    this.rules = rules;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 8192);
  }

  static void copy(InputStream part, OfficeRules rules, OutputStream to) throws IOException, UncleanException {
    var copy = new OfficeXml(rules, to);
    copy.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    try {
      read(part, copy);
    } catch (SAXException broken) {
      throw copy.refusal == null ? new UncleanException("XML that cannot be read") : copy.refusal;
    }
    copy.out.flush();
  }

  /** Reads without the world outside: no document type, no entity, no address is followed. */
  static void read(InputStream part, DefaultHandler handler) throws IOException, SAXException {
    try {
      var factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
      factory.newSAXParser().parse(part, handler);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own XML parser lacks a feature", e);
    }
  }

  @Override
  public void startElement(String space, String name, String written, Attributes attributes) throws SAXException {
    if (open.size() > DEEPEST) throw refused(new UncleanException("nested too deep"));
    if (dropped > 0) {
      dropped(name);
      return;
    }
    var fate = rules.element(open.isEmpty() ? "" : open.peek().name(), name, attributes);
    if (fate == OfficeRules.Fate.REFUSED) throw refused(new UncleanException("holds a " + name.replaceAll("\\W", "")));
    if (fate == OfficeRules.Fate.DROPPED) dropped++;
    boolean stays = fate == OfficeRules.Fate.KEPT;
    open.push(new Open(name, stays));
    if (stays) begin(name, written, attributes);
  }

  private void dropped(String name) throws SAXException {
    try {
      rules.within(name);
    } catch (UncleanException e) {
      throw refused(e);
    }
    dropped++;
    open.push(new Open(name, false));
  }

  private void begin(String name, String written, Attributes attributes) throws SAXException {
    write("<" + written);
    for (int i = 0; i < attributes.getLength(); i++) {
      var value = valueOf(name, attributes, i);
      if (value != null) write(" " + attributes.getQName(i) + "=\"" + escaped(value) + "\"");
    }
    write(">");
  }

  private String valueOf(String element, Attributes attributes, int i) throws SAXException {
    var written = attributes.getQName(i);
    if (written.equals("xmlns") || written.startsWith("xmlns:")) return attributes.getValue(i);
    try {
      return rules.attribute(element, attributes.getURI(i), attributes.getLocalName(i), attributes.getValue(i));
    } catch (UncleanException e) {
      throw refused(e);
    }
  }

  @Override
  public void endElement(String space, String name, String written) throws SAXException {
    var closed = open.pop();
    if (dropped > 0) dropped--;
    else if (closed.written()) write("</" + written + ">");
  }

  @Override
  public void characters(char[] letters, int start, int length) throws SAXException {
    if (dropped > 0 || open.isEmpty()) return;
    var text = new String(letters, start, length);
    try {
      rules.letters(open.peek().name(), text);
    } catch (UncleanException e) {
      throw refused(e);
    }
    write(escaped(text));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
        .replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#9;");
  }

  private SAXException refused(UncleanException why) {
    refusal = why;
    return new SAXException("refused");
  }

  private void write(String text) throws SAXException {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }
}
