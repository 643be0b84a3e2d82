package org.amparo.inspector.trace;

import java.util.regex.Pattern;
import org.amparo.inspection.Hidden;

/** The names of elements and attributes of an XMP packet, read as text: what it is about, however broken it is. */
final class XmpWords {
  private static final int MOST = 2_000;
  private static final Pattern NAMED = Pattern.compile("[<\\s]([a-zA-Z][\\w-]*:[\\w-]+)(?:>([^<]{1,300})<|=\"([^\"]{1,300})\")");

  private XmpWords() {}

  static void tell(String packet, Found found) {
    var names = NAMED.matcher(packet);
    for (int i = 0; i < MOST && names.find(); i++) {
      var name = names.group(1);
      if (name.startsWith("xmlns") || name.startsWith("x:") || name.startsWith("rdf:")) continue;
      var value = names.group(2) == null ? names.group(3) : names.group(2);
      var what = Tagged.named(name).orElse(Hidden.UNKNOWN);
      found.hides(what);
      Facts.tell(what, name, value, found);
    }
    if (packet.contains("dc:creator")) found.hides(Hidden.PERSON);
    if (packet.contains("dc:title") || packet.contains("dc:description")) found.hides(Hidden.WORDS);
  }
}
