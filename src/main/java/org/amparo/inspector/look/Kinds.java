package org.amparo.inspector.look;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.inspection.PaperKind;

/** Which types there are papers of, and which are programs. */
final class Kinds {
  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
  private static final String ODF = "application/vnd.oasis.opendocument.";
  private static final Map<String, PaperKind> KINDS = new HashMap<>();
  private static final Set<String> PROGRAMS = Set.of("application/x-msdownload", "application/x-dosexec",
      "application/x-executable", "application/x-elf", "application/x-sharedlib", "application/x-object",
      "application/x-coredump", "application/x-mach-o", "application/java-vm", "application/java-archive",
      "application/vnd.android.package-archive", "application/vnd.android.dex", "application/x-sh", "application/x-bat",
      "application/x-msi", "application/x-shockwave-flash", "application/x-ms-shortcut", "application/x-ms-installer",
      "application/javascript", "text/javascript", "application/x-powershell", "text/x-python", "text/x-perl",
      "text/x-php", "application/x-mach-o-executable", "application/x-mach-o-universal",
      "application/vnd.microsoft.portable-executable", "application/vnd.ms-htmlhelp", "application/chm");
  private static final Set<String> ENDINGS = Set.of("exe", "com", "scr", "pif", "bat", "cmd", "msi", "js", "jse", "vbs",
      "vbe", "wsf", "wsh", "hta", "ps1", "jar", "lnk", "reg", "cpl", "dll", "sh", "apk", "app", "command", "py", "swf",
      "chm", "scf", "inf", "url", "desktop");

  static {
    put(PaperKind.PHOTO, "image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "image/heif", "image/avif",
        "image/heic-sequence", "image/heif-sequence", "image/tiff", "image/bmp", "image/jxl");
    put(PaperKind.PDF, "application/pdf");
    put(PaperKind.DOCUMENT, OOXML + "wordprocessingml.document", "application/vnd.ms-word.document.macroenabled.12",
        "application/msword", ODF + "text", "application/rtf", OleKinds.LOCKED);
    put(PaperKind.SHEET, OOXML + "spreadsheetml.sheet", "application/vnd.ms-excel.sheet.macroenabled.12",
        "application/vnd.ms-excel.sheet.binary.macroenabled.12", "application/vnd.ms-excel", ODF + "spreadsheet");
    put(PaperKind.SLIDES, OOXML + "presentationml.presentation",
        "application/vnd.ms-powerpoint.presentation.macroenabled.12", "application/vnd.ms-powerpoint",
        ODF + "presentation");
    put(PaperKind.TEXT, "text/plain", "text/csv", "text/tab-separated-values", "application/json",
        "text/calendar", "text/vcard", "text/x-vcard", PageLook.TYPE);
    put(PaperKind.MAIL, "message/rfc822", "application/mbox", "application/vnd.ms-outlook");
    put(PaperKind.AUDIO, "audio/mpeg", "audio/mp4", "audio/x-m4a", "audio/ogg", "audio/webm", "audio/opus",
        "audio/vorbis", "audio/speex", "audio/x-flac", "audio/flac", "audio/x-oggflac", "audio/vnd.wave",
        "audio/x-wav", "audio/wav",
        "audio/amr", "audio/amr-wb", "audio/aac", "audio/x-aac", "audio/x-aiff", "audio/x-caf", "audio/x-ms-wma");
    put(PaperKind.VIDEO, "video/mp4", "video/quicktime", "video/3gpp", "video/3gpp2", "video/webm", "video/x-matroska",
        "video/x-msvideo", "video/mpeg", "video/x-m4v", "application/mp4", "video/ogg", "video/theora",
        "video/x-ms-wmv", "application/ogg");
  }

  private Kinds() {}

  private static void put(PaperKind kind, String... types) {
    List.of(types).forEach(type -> KINDS.put(type, kind));
  }

  static Optional<PaperKind> of(String type) {
    return Optional.ofNullable(KINDS.get(type));
  }

  static boolean isProgram(String type) {
    return PROGRAMS.contains(type) || type.startsWith("application/x-mach-o");
  }

  /** Whether a browser would read a text of this name as a page, which can run scripts. */
  static boolean isPage(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.([sxmd]?html?|svgz?|xml|xsl|mht)\\s*");
  }

  /** Whether a file of this name would be run by whoever double-clicks it, on some system. */
  static boolean runs(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).strip().toLowerCase(Locale.ROOT));
  }
}
