package org.amparo.evidence.packet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names for files that leave the server: they name no place, run nothing by their ending, and sort as the case does. */
public final class FileNames {
  private static final int LONGEST = 60;
  private static final Map<String, Set<String>> ENDINGS = Map.ofEntries(
      Map.entry("image/jpeg", Set.of("jpg", "jpeg", "jpe")), Map.entry("image/png", Set.of("png")),
      Map.entry("image/webp", Set.of("webp")), Map.entry("image/gif", Set.of("gif")),
      Map.entry("image/tiff", Set.of("tif", "tiff")), Map.entry("image/heic", Set.of("heic", "heif")),
      Map.entry("application/pdf", Set.of("pdf")), Map.entry("text/plain", Set.of("txt")),
      Map.entry("audio/mpeg", Set.of("mp3")), Map.entry("audio/mp4", Set.of("m4a")),
      Map.entry("audio/ogg", Set.of("ogg", "oga", "opus")), Map.entry("audio/webm", Set.of("webm")),
      Map.entry("video/mp4", Set.of("mp4", "m4v")), Map.entry("video/webm", Set.of("webm")),
      Map.entry("video/quicktime", Set.of("mov")), Map.entry("message/rfc822", Set.of("eml")));
  /** Endings that a desktop would run. */
  private static final Set<String> RUN = Set.of("exe", "com", "bat", "cmd", "scr", "pif", "msi", "lnk", "url", "js",
      "jse", "vbs", "vbe", "wsf", "ps1", "sh", "jar", "app", "hta", "desktop", "html", "htm", "xhtml", "svg", "command");

  private FileNames() {}

  /** @param number from 1, in the order of the case */
  public static String safe(int number, String name, String mediaType) {
    var letters = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{M}\\p{N}.-]+", "_")
        .replaceAll("^[._-]+|[._-]+$", "");
    int points = letters.codePointCount(0, letters.length());
    var end = points <= LONGEST ? letters
        : letters.substring(letters.offsetByCodePoints(0, points - LONGEST));
    return String.format(Locale.ROOT, "%02d-%s", number, ended(end.isEmpty() ? "file" : end, mediaType));
  }

  private static String ended(String name, String mediaType) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    var fitting = ENDINGS.get(mediaType);
    if (fitting == null) return RUN.contains(ending) ? name + ".bin" : name;
    return fitting.contains(ending) ? name : name + "." + fitting.stream().sorted().findFirst().orElseThrow();
  }
}
