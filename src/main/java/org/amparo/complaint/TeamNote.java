package org.amparo.complaint;

import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.amparo.desk.DeskId;
import org.amparo.platform.Ids;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * A note among the members of one desk (0207): who, at which hour, what.
 *
 * @param from the desk that wrote it, where it is another one that was asked for advice, or that handed the case over
 */
public record TeamNote(byte[] author, ZonedDateTime hour, String text, Optional<DeskId> from) {
  public TeamNote(byte[] author, ZonedDateTime hour, String text) {
    this(author, hour, text, Optional.empty());
  }

  /** Carried to another desk: it says where it was written, unless it came from elsewhere before. */
  TeamNote writtenAt(DeskId desk) {
    return new TeamNote(author, hour, text, Optional.of(from.orElse(desk)));
  }

  byte[] bytes() {
    var json = Json.createObjectBuilder().add("by", HexFormat.of().formatHex(author))
        .add("at", hour.toString()).add("text", text);
    from.ifPresent(desk -> json.add("from", desk.hex()));
    return JsonBytes.of(json.build());
  }

  static TeamNote read(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return new TeamNote(HexFormat.of().parseHex(json.getString("by")), ZonedDateTime.parse(json.getString("at")),
        json.getString("text"), Optional.ofNullable(json.getString("from", null)).map(Ids::ofHex).map(DeskId::new));
  }

  @Override
  public String toString() {
    return "TeamNote[redacted]";
  }
}
