package org.amparo.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells by the first names in a ZIP (APPNOTE 4.3.7) whether it may be an office document, a program, or an archive. */
final class PackedNames {
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int FIXED = 30;
  private static final Set<String> OFFICE = Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "docm", "xlsm", "pptm");

  private PackedNames() {}

  static Sniffed sniffed(byte[] head, String name) {
    var names = names(head);
    if (names.stream().anyMatch(PackedNames::runs)) {
      return Sniffed.PROGRAM;
    }
    if (!names.isEmpty() && names.get(0).equals("mimetype")) {
      var type = mimetype(head);
      return type.startsWith("application/vnd.oasis.opendocument.") ? Sniffed.of(type) : Sniffed.OTHER;
    }
    return names.stream().anyMatch(PackedNames::isOffice) || OFFICE.contains(Names.ending(name))
        ? Sniffed.UNDECIDED : Sniffed.OTHER;
  }

  private static boolean runs(String inside) {
    return inside.startsWith("META-INF/MANIFEST.MF") || inside.equals("META-INF/") || inside.equals("AndroidManifest.xml")
        || inside.equals("classes.dex") || inside.equals("AppxManifest.xml") || inside.endsWith(".class");
  }

  private static boolean isOffice(String inside) {
    return inside.equals("[Content_Types].xml") || inside.startsWith("_rels/") || inside.startsWith("word/")
        || inside.startsWith("xl/") || inside.startsWith("ppt/") || inside.startsWith("docProps/");
  }

  /** The names of the entries whose headers lie within the head, as far as sizes are told. */
  private static List<String> names(byte[] head) {
    var names = new ArrayList<String>();
    var bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    long at = 0;
    while (at + FIXED <= head.length && bytes.getInt((int) at) == LOCAL_HEADER) {
      int place = (int) at;
      int length = bytes.getShort(place + 26) & 0xffff;
      long packed = bytes.getInt(place + 18) & 0xffffffffL;
      names.add(latin(head, place + FIXED, length));
      at += FIXED + length + (bytes.getShort(place + 28) & 0xffff) + packed;
    }
    return names;
  }

  /** What an OpenDocument or EPUB says of itself: its first entry is not packed. */
  private static String mimetype(byte[] head) {
    var bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    int from = FIXED + (bytes.getShort(26) & 0xffff) + (bytes.getShort(28) & 0xffff);
    return latin(head, from, (int) Math.min(bytes.getInt(22) & 0xffffffffL, 100)).strip();
  }

  private static String latin(byte[] head, int from, int length) {
    int start = Math.min(from, head.length);
    return new String(head, start, Math.min(length, head.length - start), StandardCharsets.ISO_8859_1);
  }
}
