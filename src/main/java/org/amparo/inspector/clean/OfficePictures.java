package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspector.reading.Held;

/** Pictures, sounds, films and fonts inside office documents: cleaned by the cleaners of their kind, or not at all. */
final class OfficePictures {
  private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("jpg", "image/jpeg"),
      Map.entry("jpeg", "image/jpeg"), Map.entry("jpe", "image/jpeg"), Map.entry("png", "image/png"),
      Map.entry("gif", "image/gif"), Map.entry("webp", "image/webp"), Map.entry("tif", "image/tiff"),
      Map.entry("tiff", "image/tiff"), Map.entry("bmp", "image/bmp"), Map.entry("mp4", "video/mp4"),
      Map.entry("m4v", "video/mp4"), Map.entry("mov", "video/quicktime"), Map.entry("mp3", "audio/mpeg"),
      Map.entry("m4a", "audio/mp4"), Map.entry("wav", "audio/vnd.wave"));
  private static final Set<String> FONTS = Set.of("odttf", "fntdata", "ttf", "otf");

  private OfficePictures() {}

  /** @throws UncleanException if there is no cleaner for it: drawings of instructions, for one, can hold anything */
  static byte[] cleaned(String part, byte[] bytes, Set<Hidden> told) throws IOException, UncleanException {
    var ending = OoxmlTypes.ending(part);
    if (FONTS.contains(ending)) return bytes;
    if (!TYPES.containsKey(ending)) throw new UncleanException("no cleaner for a picture ." + ending.replaceAll("\\W", ""));
    var cleaned = new ByteArrayOutputStream();
    told.addAll(Cleaners.clean(TYPES.get(ending), new Held(bytes), cleaned));
    return cleaned.toByteArray();
  }

  static String type(String part) {
    return TYPES.getOrDefault(OoxmlTypes.ending(part), "application/octet-stream");
  }

  static boolean isOne(String part) {
    return TYPES.containsKey(OoxmlTypes.ending(part));
  }
}
