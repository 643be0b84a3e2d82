package org.amparo.inspection;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * What the inspector found in a file.
 *
 * @param mediaType by content, never by name
 * @param pages pages, sheets or slides; 0 where there are none or nobody knows
 * @param language tag of the language of its text, or empty
 * @param hidden what it carries besides what one sees
 * @param facts what the file says of itself, by a short name, for a reviewer's eyes
 */
public record Report(Verdict verdict, PaperKind kind, String mediaType, int pages, String language, Set<Hidden> hidden,
    Map<String, String> facts) {
  public Report {
    hidden = Collections.unmodifiableSet(hidden.isEmpty() ? EnumSet.noneOf(Hidden.class) : EnumSet.copyOf(hidden));
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  public byte[] bytes() {
    var carried = Json.createArrayBuilder();
    hidden.forEach(one -> carried.add(one.name()));
    var said = Json.createObjectBuilder();
    facts.forEach(said::add);
    return JsonBytes.of(Json.createObjectBuilder().add("verdict", verdict.name()).add("kind", kind.name())
        .add("type", mediaType).add("pages", pages).add("language", language).add("hidden", carried)
        .add("facts", said).build());
  }

  public static Report read(byte[] bytes) {
    return read(JsonBytes.read(bytes));
  }

  private static Report read(JsonObject json) {
    var hidden = EnumSet.noneOf(Hidden.class);
    json.getJsonArray("hidden").getValuesAs(JsonString.class).forEach(one -> hidden.add(Hidden.valueOf(one.getString())));
    var facts = new TreeMap<String, String>();
    json.getJsonObject("facts").forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
    return new Report(Verdict.valueOf(json.getString("verdict")), PaperKind.valueOf(json.getString("kind")),
        json.getString("type"), json.getInt("pages"), json.getString("language"), hidden, facts);
  }

  /** A file's own words are content: they never print. */
  @Override
  public String toString() {
    return "Report[" + verdict + ", " + kind + "]";
  }
}
