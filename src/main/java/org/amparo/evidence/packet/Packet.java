package org.amparo.evidence.packet;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;
import org.amparo.vault.Fingerprint;

/** Everything of a case in one archive; its first file lists the others with their fingerprints. */
public final class Packet {
  public static final String LIST = "manifest.json";
  private static final String FORMAT = "amparo.packet.v1";
  private static final int PIECE = 1 << 16;

  private final List<Part> parts;
  private final LocalDate day;

  /** @param about what the list says of the whole */
  public Packet(JsonObject about, List<Part> parts, LocalDate day) {
    var list = Part.made(LIST, "application/json", list(about, parts), JsonObject.EMPTY_JSON_OBJECT);
    this.parts = Stream.concat(Stream.of(list), parts.stream()).toList();
    this.day = day;
  }

  /** Bytes of the archive, known before any of it is written. */
  public long length() {
    return parts.stream().mapToLong(part -> Tar.length(part.name(), part.length())).sum() + Tar.END;
  }

  /** Stops half-way at a file that is not what the list says of it: who takes it then sees that it was cut. */
  public void write(OutputStream to) throws IOException {
    var tar = new Tar(day);
    for (var part : parts) {
      tar.head(to, part.name(), part.length());
      copy(part, to);
      Tar.pad(to, part.length());
    }
    Tar.end(to);
  }

  private static void copy(Part part, OutputStream to) throws IOException {
    var seen = Fingerprint.atOnce();
    long left = part.length();
    var piece = new byte[PIECE];
    try (var content = part.content().open()) {
      while (left > 0) {
        int came = content.read(piece, 0, (int) Math.min(left, piece.length));
        if (came < 0) throw new ChangedPartException();
        seen.update(piece, 0, came);
        to.write(piece, 0, came);
        left -= came;
      }
      if (content.read() >= 0) throw new ChangedPartException();
    }
    if (!HexFormat.of().formatHex(seen.digest()).equals(part.fingerprint())) throw new ChangedPartException();
  }

  private static byte[] list(JsonObject about, List<Part> parts) {
    var files = Json.createArrayBuilder();
    parts.forEach(part -> files.add(Json.createObjectBuilder(part.about()).add("name", part.name())
        .add("type", part.mediaType()).add("bytes", part.length()).add("sha256", part.fingerprint())));
    return JsonBytes.of(Json.createObjectBuilder().add("format", FORMAT)
        .addAll(Json.createObjectBuilder(about)).add("files", files).build());
  }
}
