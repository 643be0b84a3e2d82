package org.amparo.inspector.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.SourceStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** A file's type by its content. Containers are opened by our own walkers, since Tika's write what they open to a disk. */
final class Sniff {
  private static final int HEAD = 1024;
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
    return head.startsWith("#!") || head.contains("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR") ? "application/x-sh" : named(magic);
  }

  /** Names that Tika has for what we call otherwise. */
  private static String named(String type) {
    return switch (type) {
      case "image/x-ms-bmp", "image/x-bmp" -> "image/bmp";
      case "text/rtf" -> "application/rtf";
      default -> type;
    };
  }

  static String head(Source file) throws IOException {
    var head = new byte[(int) Math.min(HEAD, file.length())];
    int came = file.read(0, head, 0, head.length);
    return new String(head, 0, came, StandardCharsets.ISO_8859_1);
  }
}
