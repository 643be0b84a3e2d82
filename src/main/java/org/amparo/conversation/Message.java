package org.amparo.conversation;

import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.amparo.platform.Ids;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * One message (0401): its number among its side's messages, the last number of the other side that was there when it was
 * written, the day, the language and the words, the papers that came with it, and the digest of the consents in force then.
 *
 * @param files ids of file records (0404), in the order in which they were attached
 */
public record Message(
    Side from, int number, int otherSeen, LocalDate day, String language, String text, List<UUID> files,
    byte[] consentsDigest) {
  public Message {
    files = List.copyOf(files);
  }

  /** Who wrote it. */
  public enum Side { FILER, DESK }

  byte[] bytes() {
    var papers = Json.createArrayBuilder();
    files.forEach(file -> papers.add(Ids.hex(file)));
    return JsonBytes.of(Json.createObjectBuilder().add("n", number).add("seen", otherSeen).add("day", day.toString())
        .add("lang", language).add("text", text).add("files", papers)
        .add("consents", HexFormat.of().formatHex(consentsDigest)).build());
  }

  static Message read(Side from, byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return new Message(from, json.getInt("n"), json.getInt("seen"), LocalDate.parse(json.getString("day")),
        json.getString("lang"), json.getString("text"),
        json.getJsonArray("files").getValuesAs(JsonString.class).stream().map(id -> Ids.ofHex(id.getString())).toList(),
        HexFormat.of().parseHex(json.getString("consents")));
  }

  /** The words alone of an opened message. */
  public static String words(byte[] bytes) {
    return JsonBytes.read(bytes).getString("text");
  }

  @Override
  public String toString() {
    return "Message[redacted]";
  }
}
