package org.amparo.complaint;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.platform.Json;

/** What somebody wants to see of a list: one mark for each facet they chose; what is set aside only when asked for. */
public record Filter(Map<Facet, String> wanted) {
  public static final Filter OPEN = new Filter(Map.of());

  public Filter {
    var all = new EnumMap<Facet, String>(Map.of(Facet.STATE, "open"));
    all.putAll(wanted);
    wanted = Collections.unmodifiableMap(all);
  }

  public Filter with(Facet facet, String mark) {
    var more = new EnumMap<>(wanted);
    more.put(facet, mark);
    return new Filter(more);
  }

  /** The mark that is wanted of this facet; empty for any. */
  public String of(Facet facet) {
    return wanted.getOrDefault(facet, "");
  }

  /** What is wanted of the other facets. */
  Map<Facet, String> without(Facet facet) {
    var others = new EnumMap<>(wanted);
    others.remove(facet);
    return others;
  }

  JsonObject json() {
    var json = Json.createObjectBuilder();
    wanted.forEach((facet, mark) -> json.add(facet.name(), mark));
    return json.build();
  }

  /** A facet of another release is left out. */
  static Filter read(JsonObject json) {
    var wanted = new EnumMap<Facet, String>(Facet.class);
    Stream.of(Facet.values()).filter(facet -> json.containsKey(facet.name()))
        .forEach(facet -> wanted.put(facet, json.getString(facet.name())));
    return new Filter(wanted);
  }

  @Override
  public String toString() {
    return "Filter[redacted]";
  }
}
