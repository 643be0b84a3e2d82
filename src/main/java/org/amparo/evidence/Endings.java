package org.amparo.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.PaperKind;

/** What the ending of a name claims; a name without one, or with one we do not know, claims nothing. */
final class Endings {
  private static final Map<String, Set<PaperKind>> CLAIMS = claims();
  private static final Map<String, String> PACKED = Map.of(
      "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "doc", "application/msword", "xls", "application/vnd.ms-excel", "ppt", "application/vnd.ms-powerpoint",
      "eml", "message/rfc822", "msg", "application/vnd.ms-outlook");

  private Endings() {}

  /** Whether a file of this kind should not be called so. */
  static boolean lie(String name, PaperKind kind) {
    var claimed = CLAIMS.get(Names.ending(name));
    return claimed != null && !claimed.contains(kind);
  }

  /** What a file is taken for until the inspector has looked, where its first bytes do not tell. */
  static String assumed(String name) {
    return PACKED.getOrDefault(Names.ending(name), "application/octet-stream");
  }

  private static Map<String, Set<PaperKind>> claims() {
    var all = new HashMap<String, Set<PaperKind>>();
    put(all, Set.of(PaperKind.PHOTO), "jpg", "jpeg", "png", "webp", "gif", "heic", "heif", "avif", "jxl", "tif", "tiff",
        "bmp");
    put(all, Set.of(PaperKind.PDF), "pdf");
    put(all, Set.of(PaperKind.DOCUMENT), "doc", "docx", "odt", "rtf");
    put(all, Set.of(PaperKind.SHEET, PaperKind.DOCUMENT), "xls", "xlsx", "ods");
    put(all, Set.of(PaperKind.SHEET, PaperKind.TEXT), "csv");
    put(all, Set.of(PaperKind.SLIDES, PaperKind.DOCUMENT), "ppt", "pptx", "odp");
    put(all, Set.of(PaperKind.TEXT, PaperKind.MAIL), "txt", "text", "log", "md", "htm", "html", "ics", "vcf");
    put(all, Set.of(PaperKind.MAIL), "eml", "msg", "mbox");
    put(all, Set.of(PaperKind.AUDIO), "mp3", "m4a", "aac", "wav", "flac", "opus", "amr", "oga");
    put(all, Set.of(PaperKind.AUDIO, PaperKind.VIDEO), "ogg", "mp4", "3gp", "webm", "mkv");
    put(all, Set.of(PaperKind.VIDEO), "mov", "m4v", "ogv", "avi");
    put(all, Set.of(), "exe", "com", "scr", "bat", "cmd", "js", "vbs", "jar", "apk", "msi", "zip", "rar", "7z");
    return Map.copyOf(all);
  }

  private static void put(Map<String, Set<PaperKind>> all, Set<PaperKind> kinds, String... endings) {
    for (var ending : endings) {
      all.put(ending, kinds);
    }
  }
}
