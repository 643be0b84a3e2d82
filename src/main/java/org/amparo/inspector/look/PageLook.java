package org.amparo.inspector.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.SourceStream;

/** A saved page of the web: a paper like any text, as long as nothing in it acts or fetches when it is opened. */
final class PageLook {
  static final String TYPE = "text/html";
  private static final int LONGEST = 8 << 20;
  private static final Pattern NAMES = Pattern.compile("(.*\\.html?\\s*)|[^.]*");
  private static final Pattern FIRST = Pattern.compile("\\s*<(\\?xml|\\?php|svg|script)");
  private static final Pattern ACTS = Pattern.compile(
      "<\\s*(script|iframe|frame|frameset|object|embed|applet|form|svg|math|portal|audio|video)\\b"
      + "|[\\s\"'/]on[a-z]{3,20}\\s*=|(javascript|vbscript|data)\\s*:|http-equiv\\s*=\\s*[\"']?refresh|expression\\s*\\("
      + "|(src|srcset|background|poster)\\s*=\\s*[\"']?\\s*(https?:)?//|url\\(\\s*[\"']?\\s*(https?:)?//|@import");

  private PageLook() {}

  /** Whether it only stands there to be read; a page too long to be sure of is not. */
  static boolean isStill(Source file, String name) throws IOException {
    var called = name.toLowerCase(Locale.ROOT);
    if (file.length() > LONGEST || !NAMES.matcher(called).matches()) {
      return false;
    }
    var bytes = new SourceStream(file).readNBytes(LONGEST);
    var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    return !FIRST.matcher(text).lookingAt() && !ACTS.matcher(text).find();
  }
}
