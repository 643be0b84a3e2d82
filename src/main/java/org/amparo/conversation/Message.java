package org.amparo.conversation;

import java.time.LocalDate;
import java.util.HexFormat;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * One message (0401): its number among its side's messages, the last number of the other side that was there when it was
 * written, the day, the language and the words, and the digest of the consents in force then.
 */
public record Message(
    Side from, int number, int otherSeen, LocalDate day, String language, String text, byte[] consentsDigest) {

  /** Who wrote it. */
  public enum Side { FILER, DESK }

  byte[] bytes() {
    return JsonBytes.of(Json.createObjectBuilder().add("n", number).add("seen", otherSeen).add("day", day.toString())
        .add("lang", language).add("text", text).add("files", Json.createArrayBuilder())
        .add("consents", HexFormat.of().formatHex(consentsDigest)).build());
  }

  static Message read(Side from, byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return new Message(from, json.getInt("n"), json.getInt("seen"), LocalDate.parse(json.getString("day")),
        json.getString("lang"), json.getString("text"), HexFormat.of().parseHex(json.getString("consents")));
  }

  @Override
  public String toString() {
    return "Message[redacted]";
  }
}
