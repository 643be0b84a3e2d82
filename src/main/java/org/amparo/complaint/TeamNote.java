package org.amparo.complaint;

import java.time.ZonedDateTime;
import java.util.HexFormat;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/** A note among the members of one desk (0207): who, at which hour, what. */
public record TeamNote(byte[] author, ZonedDateTime hour, String text) {
  byte[] bytes() {
    return JsonBytes.of(Json.createObjectBuilder().add("by", HexFormat.of().formatHex(author))
        .add("at", hour.toString()).add("text", text).build());
  }

  static TeamNote read(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return new TeamNote(HexFormat.of().parseHex(json.getString("by")), ZonedDateTime.parse(json.getString("at")),
        json.getString("text"));
  }

  @Override
  public String toString() {
    return "TeamNote[redacted]";
  }
}
