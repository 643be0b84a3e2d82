package org.amparo.web.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;
import org.amparo.transparency.Panel;
import org.amparo.transparency.Report;

/** A report as files: one line for each entry (RFC 4180, UTF-8 with a mark, no formula), and what its codes mean. */
final class ReportFiles {
  private static final String MARK = "\uFEFF";
  private static final String END = "\r\n";
  private static final String SUM = "sum";

  private final Report report;
  private final CodeWords codes;

  ReportFiles(Report report, CodeWords codes) {
    this.report = report;
    this.codes = codes;
  }

  byte[] csv() {
    var lines = new ArrayList<String>();
    lines.add(line(List.of("quarter", "edition", "table", "row", "row_words", "column", "column_words", "value", "state")));
    report.panels().forEach(panel -> add(panel, lines));
    return (MARK + String.join("", lines)).getBytes(StandardCharsets.UTF_8);
  }

  /** Every code of this report, by list, in words of the page's language. */
  byte[] codes() {
    var lists = new TreeMap<String, TreeMap<String, String>>();
    report.panels().forEach(panel -> {
      panel.rows().forEach(code -> put(lists, panel.sheet().rows(), code));
      panel.columns().forEach(code -> put(lists, panel.sheet().columns(), code));
    });
    var json = Json.createObjectBuilder();
    lists.forEach((list, words) -> {
      var inner = Json.createObjectBuilder();
      words.forEach(inner::add);
      json.add(list, inner);
    });
    return JsonBytes.of(json.build());
  }

  private void put(TreeMap<String, TreeMap<String, String>> lists, String list, String code) {
    lists.computeIfAbsent(list, fresh -> new TreeMap<>()).put(code, codes.say(list, code));
  }

  private void add(Panel panel, List<String> lines) {
    for (int row = 0; row < panel.values().size(); row++) {
      for (int column = 0; column < panel.values().get(row).size(); column++) {
        lines.add(line(panel, row, column));
      }
    }
  }

  private String line(Panel panel, int row, int column) {
    var down = row < panel.rows().size() ? panel.rows().get(row) : SUM;
    var right = column < panel.columns().size() ? panel.columns().get(column) : SUM;
    OptionalLong value = panel.values().get(row).get(column);
    return line(List.of(report.quarter().code(), String.valueOf(report.edition()), panel.sheet().code(), down,
        codes.say(panel.sheet().rows(), down), right, codes.say(panel.sheet().columns(), right),
        value.isPresent() ? String.valueOf(value.getAsLong()) : "", value.isPresent() ? "shown" : "covered"));
  }

  private static String line(List<String> fields) {
    return fields.stream().map(ReportFiles::field).collect(Collectors.joining(",")) + END;
  }

  /** A field that a spreadsheet would take for a formula gets an apostrophe before it. */
  static String field(String text) {
    var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
