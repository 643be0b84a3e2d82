package org.amparo.web.shell;

/** Writes tags for the parts of a page that are too many or too alike for a template; escapes whatever it is given. */
public final class Markup {
  private final StringBuilder out = new StringBuilder(2048);

  /** Opens a tag; an attribute without a value (null) is left out, an empty one stands by its name alone. */
  public Markup open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append('>');
    return this;
  }

  public Markup close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  public Markup text(String text) {
    escape(text);
    return this;
  }

  public Markup line() {
    out.append('\n');
    return this;
  }

  /** An element that holds nothing but text. */
  public Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** The value of a switch attribute: there, or not. */
  public static String when(boolean there) {
    return there ? "" : null;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void attribute(String name, String value) {
    if (value == null) return;
    out.append(' ').append(name);
    if (!value.isEmpty() || name.equals("value")) {
      out.append("=\"");
      escape(value);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
