package org.amparo.inspector.words;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the words of a document from its XHTML: paragraphs as lines, cells apart, pages by form feeds. */
final class Gathering extends DefaultHandler {
  private static final Set<String> LINES = Set.of("p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "br",
      "title", "table", "ul", "ol", "pre", "blockquote");
  private static final int DEEPEST = 2_000;
  private final StringBuilder text = new StringBuilder();
  private final int most;
  private int depth;
  private boolean inHead;

  Gathering(int most) {
    this.most = most;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
    inHead |= name.equals("head");
    if (++depth > DEEPEST) {
      throw new SAXException("nested too deep");
    }
    if (name.equals("div") && text.length() > 0 && isPage(attributes.getValue("class"))) {
      text.append('\f');
    }
  }

  private static boolean isPage(String kind) {
    return "page".equals(kind) || "slide-content".equals(kind);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    inHead &= !name.equals("head");
    depth--;
    if (LINES.contains(name) && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    } else if (name.equals("td") || name.equals("th")) {
      text.append('\t');
    }
  }

  @Override
  public void characters(char[] from, int start, int length) throws SAXException {
    if (!inHead) {
      text.append(from, start, Math.min(length, most - text.length()));
    }
    if (text.length() >= most) {
      throw new Enough();
    }
  }

  @Override
  public void ignorableWhitespace(char[] from, int start, int length) throws SAXException {
    characters(from, start, length);
  }

  String text() {
    return text.toString();
  }
}
