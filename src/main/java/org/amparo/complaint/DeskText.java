package org.amparo.complaint;

import jakarta.json.JsonString;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * A desk's own reply text (0702).
 *
 * @param name what the desk calls it
 * @param versions the words by language tag; at least one
 */
public record DeskText(UUID id, String name, Map<String, String> versions) {
  /** Code points of a version, and of a name. */
  public static final int LONGEST = 4000;
  public static final int LONGEST_NAME = 60;

  public DeskText {
    versions = Map.copyOf(versions);
    if (name.isBlank() || versions.isEmpty()) throw new IllegalArgumentException(
        "a reply text has a name and the words of one language at least");
  }

  byte[] bytes() {
    var words = Json.createObjectBuilder();
    new TreeMap<>(versions).forEach(words::add);
    return JsonBytes.of(Json.createObjectBuilder().add("name", name).add("words", words).build());
  }

  static DeskText read(UUID id, byte[] bytes) {
    var json = JsonBytes.read(bytes);
    var versions = new TreeMap<String, String>();
    json.getJsonObject("words").forEach((tag, words) -> versions.put(tag, ((JsonString) words).getString()));
    return new DeskText(id, json.getString("name"), versions);
  }

  @Override
  public String toString() {
    return "DeskText[redacted]";
  }
}
