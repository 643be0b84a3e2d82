package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspector.reading.Held;

/** Words that were planted in a file, looked for in every writing that one can think of. */
final class Canaries {
  private Canaries() {}

  static boolean isIn(byte[] bytes, String word) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    return writings(word).stream().anyMatch(text::contains);
  }

  private static List<String> writings(String word) {
    var hex = HexFormat.of();
    byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
    byte[] utf16 = word.getBytes(StandardCharsets.UTF_16BE);
    return List.of(word, latin(utf16), latin(word.getBytes(StandardCharsets.UTF_16LE)), hex.formatHex(utf8),
        hex.withUpperCase().formatHex(utf8), hex.formatHex(utf16), hex.withUpperCase().formatHex(utf16),
        Base64.getEncoder().encodeToString(utf8).replace("=", ""));
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** A file that was cleaned, and what was told. */
  record Cleaned(byte[] bytes, Set<Hidden> told) {}

  static Cleaned clean(String mediaType, byte[] file) throws IOException, UncleanException {
    var out = new ByteArrayOutputStream();
    var told = Cleaners.clean(mediaType, new Held(file), out);
    return new Cleaned(out.toByteArray(), told);
  }
}
