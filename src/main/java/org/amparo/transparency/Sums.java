package org.amparo.transparency;

import jakarta.json.JsonNumber;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/** Raw counts by table, row and column: of one desk, or of several added together. They are never shown as they are. */
public final class Sums {
  private static final int VERSION = 1;

  private final Map<Sheet, Map<String, Map<String, Long>>> counts = new EnumMap<>(Sheet.class);

  public void add(Sheet sheet, String row, String column, long more) {
    counts.computeIfAbsent(sheet, fresh -> new TreeMap<>()).computeIfAbsent(row, fresh -> new TreeMap<>())
        .merge(column, more, Long::sum);
  }

  public void addAll(Sums other) {
    other.counts.forEach((sheet, rows) -> rows.forEach((row, columns) ->
        columns.forEach((column, count) -> add(sheet, row, column, count))));
  }

  /** By row and column; what was never counted is not there. */
  Map<String, Map<String, Long>> of(Sheet sheet) {
    return Collections.unmodifiableMap(counts.getOrDefault(sheet, Map.of()));
  }

  long sum(Sheet sheet) {
    return of(sheet).values().stream().flatMap(row -> row.values().stream()).mapToLong(Long::longValue).sum();
  }

  byte[] bytes() {
    var sheets = Json.createObjectBuilder();
    counts.forEach((sheet, rows) -> {
      var table = Json.createObjectBuilder();
      rows.forEach((row, columns) -> {
        var line = Json.createObjectBuilder();
        columns.forEach(line::add);
        table.add(row, line);
      });
      sheets.add(sheet.code(), table);
    });
    return JsonBytes.of(Json.createObjectBuilder().add("v", VERSION).add("sheets", sheets).build());
  }

  static Sums read(byte[] bytes) {
    var sums = new Sums();
    var sheets = JsonBytes.read(bytes).getJsonObject("sheets");
    for (var code : sheets.keySet()) {
      var table = sheets.getJsonObject(code);
      var sheet = Sheet.of(code).orElseThrow();
      table.keySet().forEach(row -> table.getJsonObject(row).forEach((column, count) ->
          sums.add(sheet, row, column, ((JsonNumber) count).longValueExact())));
    }
    return sums;
  }

  @Override
  public String toString() {
    return "Sums[redacted]";
  }
}
