package org.amparo.inspector.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.ZipFolder;

/** What a zip file is, by the names in it. */
final class ZipKinds {
  private static final int LONGEST_TYPE = 80;
  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

  private ZipKinds() {}

  static String type(Source file) throws IOException {
    var folder = ZipFolder.of(file);
    if (folder.isEmpty() || folder.get().entries().isEmpty()) {
      return ofHead(Sniff.head(file));
    }
    return type(folder.get());
  }

  private static String type(ZipFolder zip) throws IOException {
    boolean macros = zip.entries().stream().anyMatch(entry -> entry.name().endsWith("vbaProject.bin"));
    if (zip.holds("[Content_Types].xml") && zip.holds("word/")) {
      return macros ? "application/vnd.ms-word.document.macroenabled.12" : OOXML + "wordprocessingml.document";
    }
    if (zip.holds("[Content_Types].xml") && zip.holds("xl/")) {
      return zip.holds("xl/workbook.bin") ? "application/vnd.ms-excel.sheet.binary.macroenabled.12"
          : macros ? "application/vnd.ms-excel.sheet.macroenabled.12" : OOXML + "spreadsheetml.sheet";
    }
    if (zip.holds("[Content_Types].xml") && zip.holds("ppt/")) {
      return macros ? "application/vnd.ms-powerpoint.presentation.macroenabled.12"
          : OOXML + "presentationml.presentation";
    }
    if (zip.named("mimetype").isPresent()) {
      return told(zip, zip.named("mimetype").get());
    }
    return zip.holds("META-INF/MANIFEST.MF") || zip.holds("AndroidManifest.xml") ? "application/java-archive"
        : "application/zip";
  }

  /** OpenDocument says its type in a file of that name (ODF 1.3 part 2, §3.3). */
  private static String told(ZipFolder zip, ZipFolder.Entry mimetype) throws IOException {
    try (var in = zip.open(mimetype)) {
      var type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
      return type.startsWith("application/vnd.oasis.opendocument.") ? type.replace("-template", "") : "application/zip";
    }
  }

  /** Its directory is cut off or broken: the first names stand in the open. */
  private static String ofHead(String head) {
    if (head.contains("[Content_Types].xml") || head.contains("_rels/.rels")) {
      return head.contains("xl/") ? OOXML + "spreadsheetml.sheet"
          : head.contains("ppt/") ? OOXML + "presentationml.presentation" : OOXML + "wordprocessingml.document";
    }
    int at = head.indexOf("mimetypeapplication/vnd.oasis.opendocument.");
    return at < 0 ? "application/zip"
        : head.substring(at + "mimetype".length()).replaceFirst("(?s)[^a-z./-].*", "").replaceFirst("PK.*", "");
  }
}
