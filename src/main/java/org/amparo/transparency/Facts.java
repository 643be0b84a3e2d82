package org.amparo.transparency;

import jakarta.json.JsonNumber;
import java.io.StringReader;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.complaint.Months.Gone;
import org.amparo.platform.Json;

/**
 * What a report says besides the desks' counts, taken when it was begun: complaints that are gone, and what happened to the
 * service, as a steward typed it.
 */
record Facts(Map<YearMonth, Gone> gone, Map<String, Long> system) {
  String json() {
    var months = Json.createObjectBuilder();
    new TreeMap<>(gone).forEach((month, count) -> months.add(month.toString(),
        Json.createObjectBuilder().add("received", count.received()).add("taken_back", count.takenBack())));
    var events = Json.createObjectBuilder();
    new TreeMap<>(system).forEach(events::add);
    return Json.createObjectBuilder().add("gone", months).add("system", events).build().toString();
  }

  static Facts read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      var object = reader.readObject();
      var gone = new TreeMap<YearMonth, Gone>();
      var months = object.getJsonObject("gone");
      months.keySet().forEach(month -> gone.put(YearMonth.parse(month), new Gone(
          months.getJsonObject(month).getInt("received"), months.getJsonObject(month).getInt("taken_back"))));
      var system = new TreeMap<String, Long>();
      object.getJsonObject("system").forEach((what, many) -> system.put(what, ((JsonNumber) many).longValueExact()));
      return new Facts(gone, system);
    }
  }
}
