package org.amparo.complaint;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.desk.MemberId;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/** Which members of a desk must not see cases about which countries (0703). */
public record Conflicted(Map<MemberId, Set<String>> countries) {
  static final Conflicted NOBODY = new Conflicted(Map.of());

  public Conflicted {
    countries = Map.copyOf(countries);
  }

  public Set<String> of(MemberId member) {
    return countries.getOrDefault(member, Set.of());
  }

  /** Whether a case is kept from a member: for its country, or because it names them. */
  boolean keepsAway(MemberId member, QueueLine line, Handling handling) {
    return handling.barred().contains(member)
        || line.facts().of("source_country").filter(given -> given.codes().stream().anyMatch(of(member)::contains))
            .isPresent();
  }

  Conflicted with(MemberId member, String country, boolean conflicted) {
    var all = new HashMap<>(countries);
    var mine = new HashSet<>(of(member));
    if (conflicted) {
      mine.add(country);
    } else {
      mine.remove(country);
    }
    all.put(member, Set.copyOf(mine));
    all.values().removeIf(Set::isEmpty);
    return new Conflicted(all);
  }

  byte[] bytes() {
    var json = Json.createObjectBuilder();
    var sorted = new TreeMap<String, Set<String>>();
    countries.forEach((member, codes) -> sorted.put(member.hex(), codes));
    sorted.forEach((member, codes) -> json.add(member, Json.createArrayBuilder(new TreeSet<>(codes))));
    return JsonBytes.of(json.build());
  }

  static Conflicted read(byte[] bytes) {
    var countries = new HashMap<MemberId, Set<String>>();
    JsonObject json = JsonBytes.read(bytes);
    json.keySet().forEach(member -> countries.put(MemberId.ofHex(member),
        Set.copyOf(json.getJsonArray(member).getValuesAs(JsonString::getString))));
    return new Conflicted(countries);
  }

  @Override
  public String toString() {
    return "Conflicted[" + countries.size() + " members]";
  }
}
