package org.amparo.inspector.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.SourceStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** A file's type by its content. Containers are opened by our own walkers: Tika's write to a disk. */
final class Sniff {
  private static final int HEAD = 1024;
  /** The start of what a browser reads as a page, however little of it there is. */
  private static final Pattern MARKUP = Pattern.compile(
      "\\s*<(!doctype|html|svg|script|head|body|iframe|\\?xml|\\?php)\\b", Pattern.CASE_INSENSITIVE);
  private static final String UNKNOWN = "application/octet-stream";
  /** The harmless text that programs against viruses are tried with. */
  private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR";
  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  /** The type, or {@code application/octet-stream}. */
  String type(Source file) throws IOException {
    var magic = types.detect(new SourceStream(file), new Metadata()).getBaseType().toString();
    var head = head(file);
    if (head.startsWith("PK\003\004") || head.startsWith("PK\005\006")) {
      return ZipKinds.type(file);
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return OleKinds.type(file);
    }
    if (head.startsWith("\u00ff\n") || head.startsWith("JXL \r\n", 4)) {
      return "image/jxl";   // ISO/IEC 18181-2, bare or in boxes
    }
    if (head.startsWith("#!AMR")) {
      return head.startsWith("#!AMR-WB") ? "audio/amr-wb" : "audio/amr";
    }
    if (head.startsWith("#!") || isTrial(head)) {
      return "application/x-sh";
    }
    return magic.startsWith("text/") || magic.equals(UNKNOWN) ? unsaid(file, magic, head) : named(magic, head);
  }

  /** Texts, and what has no sign at its start: readers of PDF find theirs anywhere in the first thousand bytes. */
  private static String unsaid(Source file, String magic, String head) throws IOException {
    if (head.contains("%PDF-")) {
      return "application/pdf";
    }
    if (magic.equals(UNKNOWN)) {
      return TextLook.isText(file) ? "text/plain" : UNKNOWN;
    }
    if (MARKUP.matcher(head).lookingAt()) {
      return "text/html";
    }
    return magic.contains("ml") || Kinds.isProgram(magic) || Kinds.of(magic).isPresent() ? magic : "text/plain";
  }

  /** What Tika calls otherwise, or leaves open. */
  private static String named(String type, String head) {
    return switch (type) {
      case "image/x-ms-bmp", "image/x-bmp" -> "image/bmp";
      case "text/rtf" -> "application/rtf";
      case "application/ogg", "audio/ogg" -> ogg(head);
      case "application/x-matroska", "video/x-matroska", "video/webm", "audio/webm" -> matroska(head);
      case "video/quicktime", "video/mp4", "application/mp4", "audio/mp4", "video/3gpp" -> brand(head, type);
      default -> type;
    };
  }

  /** By what its first packet says (RFC 7845 §5.1 and the like). */
  private static String ogg(String head) {
    return head.contains("\u0080theora") ? "video/ogg" : head.contains("OpusHead") ? "audio/opus"
        : head.contains("\u0001vorbis") ? "audio/vorbis" : head.contains("Speex  ") ? "audio/speex" : "audio/ogg";
  }

  /** By its document type, and by the codecs of its tracks: a voice recorded by a browser has no picture (RFC 9559). */
  private static String matroska(String head) {
    boolean seen = head.contains("V_") || !head.contains("A_");
    return !head.contains("webm") ? "video/x-matroska" : seen ? "video/webm" : "audio/webm";
  }

  /** By the brand in its first box (ISO/IEC 14496-12, §4.3). */
  private static String brand(String head, String otherwise) {
    if (head.length() < 12 || !head.startsWith("ftyp", 4)) {
      return otherwise;
    }
    var brand = head.substring(8, 12);
    return brand.startsWith("M4A") || brand.startsWith("M4B") ? "audio/mp4" : brand.equals("qt  ") ? "video/quicktime"
        : brand.startsWith("3g") ? "video/3gpp" : "video/mp4";
  }

  static boolean isTrial(String head) {
    return head.contains(EICAR);
  }

  static String head(Source file) throws IOException {
    var head = new byte[(int) Math.min(HEAD, file.length())];
    int came = file.read(0, head, 0, head.length);
    return new String(head, 0, came, StandardCharsets.ISO_8859_1);
  }
}
