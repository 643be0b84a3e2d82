package org.amparo.transparency;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.amparo.platform.Json;

/**
 * One table of a report as everybody may read it, in codes.
 *
 * @param values by row and column, nothing where it is covered; of counts, the last of each row and the last row are sums.
 *     How long people waited is in hours, 0 for more than a year
 * @param withheld whether the table could not be made safe
 */
public record Panel(Sheet sheet, List<String> rows, List<String> columns, List<List<OptionalLong>> values,
    boolean withheld) {
  public Panel {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    values = values.stream().map(List::copyOf).toList();
  }

  static Panel withheld(Sheet sheet) {
    return new Panel(sheet, List.of(), List.of(), List.of(), true);
  }

  static Panel of(Sheet sheet, List<String> rows, List<String> columns, Covered covered) {
    var values = IntStream.rangeClosed(0, covered.rows()).mapToObj(row ->
        IntStream.rangeClosed(0, covered.columns()).mapToObj(column -> covered.shown(row, column)).toList()).toList();
    return new Panel(sheet, rows, columns, values, false);
  }

  /** Whether it holds sums behind its cells. */
  public boolean addsUp() {
    return !sheet.isAboutWaiting() && sheet != Sheet.SYSTEM && !rows.isEmpty();
  }

  /** The sum of everything, where it is shown. */
  public OptionalLong total() {
    return addsUp() ? values.get(rows.size()).get(columns.size()) : OptionalLong.empty();
  }

  /** By codes; a row or column that is not there holds nothing, which is shown too. */
  OptionalLong at(String row, String column) {
    int down = row.isEmpty() ? rows.size() : rows.indexOf(row);
    int right = column.isEmpty() ? columns.size() : columns.indexOf(column);
    return down < 0 || right < 0 || rows.isEmpty() ? OptionalLong.of(0) : values.get(down).get(right);
  }

  public boolean hidesAnything() {
    return values.stream().flatMap(List::stream).anyMatch(OptionalLong::isEmpty);
  }

  JsonObject json() {
    var lines = Json.createArrayBuilder();
    for (var line : values) {
      var cells = Json.createArrayBuilder();
      line.forEach(cell -> cell.ifPresentOrElse(cells::add, cells::addNull));
      lines.add(cells);
    }
    return Json.createObjectBuilder().add("table", sheet.code()).add("rows_are", sheet.rows())
        .add("columns_are", sheet.columns()).add("sums_are_last", addsUp()).add("withheld", withheld)
        .add("rows", Json.createArrayBuilder(rows)).add("columns", Json.createArrayBuilder(columns))
        .add("values", lines).build();
  }

  static Panel read(JsonObject json) {
    return new Panel(Sheet.of(json.getString("table")).orElseThrow(), codes(json, "rows"), codes(json, "columns"),
        json.getJsonArray("values").getValuesAs(JsonArray.class).stream().map(line -> line.stream()
            .map(cell -> cell instanceof JsonNumber number ? OptionalLong.of(number.longValueExact())
                : OptionalLong.empty()).toList()).toList(),
        json.getBoolean("withheld"));
  }

  private static List<String> codes(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonString::getString);
  }
}
