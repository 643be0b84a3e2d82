package org.amparo.transparency;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.OptionalLong;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * What is published about a quarter: figures and codes only, the same bytes for everybody who approves and reads them.
 *
 * @param k the smallest count that is shown
 * @param uncounted queues of desks that gave no counts
 * @param received how many reports the tables about received ones count, where that can be told
 * @param closed the same for closed ones
 */
public record Report(Quarter quarter, int edition, int k, List<String> uncounted, OptionalLong received,
    OptionalLong closed, List<Panel> panels) {
  public static final String FORMAT = "amparo.report.v1";

  public Report {
    uncounted = List.copyOf(uncounted);
    panels = List.copyOf(panels);
  }

  public Panel panel(Sheet sheet) {
    return panels.stream().filter(panel -> panel.sheet() == sheet).findFirst().orElseThrow();
  }

  public byte[] bytes() {
    var tables = Json.createArrayBuilder();
    panels.forEach(panel -> tables.add(panel.json()));
    var json = Json.createObjectBuilder().add("format", FORMAT).add("quarter", quarter.code()).add("edition", edition)
        .add("smallest_count_shown", k).add("desks_not_counted", Json.createArrayBuilder(uncounted));
    received.ifPresentOrElse(count -> json.add("reports_received", count), () -> json.addNull("reports_received"));
    closed.ifPresentOrElse(count -> json.add("reports_closed", count), () -> json.addNull("reports_closed"));
    return JsonBytes.of(json.add("tables", tables).build());
  }

  public static Report read(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return new Report(Quarter.read(json.getString("quarter")).orElseThrow(), json.getInt("edition"),
        json.getInt("smallest_count_shown"),
        json.getJsonArray("desks_not_counted").getValuesAs(JsonString::getString),
        count(json, "reports_received"), count(json, "reports_closed"),
        json.getJsonArray("tables").getValuesAs(JsonObject.class).stream().map(Panel::read).toList());
  }

  private static OptionalLong count(JsonObject json, String name) {
    return json.get(name) instanceof JsonNumber number ? OptionalLong.of(number.longValueExact()) : OptionalLong.empty();
  }
}
