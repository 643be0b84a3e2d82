package org.amparo.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.amparo.transparency.Panel;
import org.amparo.transparency.Sheet;
import org.amparo.web.shell.Words;

/** One table of a report in words, with a chart of its rows where they add up. */
public record PanelView(String code, String title, String note, String rowsAre, List<String> columns, List<Row> rows,
    List<Bar> bars, int height, boolean withheld, boolean covers) {
  private static final int WIDTH = 240;
  private static final int STEP = 40;
  private static final int FEWEST_BARS = 2;

  /** One cell, and the heading it stands under. */
  public record Cell(String text, String under, boolean covered) {}

  /** One row; the last of those that add up is the sum. */
  public record Row(String name, List<Cell> cells) {}

  /** One bar of a chart, in units of its drawing; a covered sum has a dotted one without a length. */
  public record Bar(String name, String value, int y, int length, boolean covered) {
    public int getBelow() {
      return y + 8;
    }
  }

  static PanelView of(Panel panel, Words words, CodeWords codes) {
    var sheet = panel.sheet();
    boolean sums = panel.addsUp() && panel.columns().size() > 1;
    var columns = new ArrayList<>(panel.columns().stream().map(code -> codes.say(sheet.columns(), code)).toList());
    if (sums) columns.add(words.get("report.sum"));
    var names = new ArrayList<>(panel.rows().stream().map(code -> codes.say(sheet.rows(), code)).toList());
    if (panel.addsUp()) names.add(words.get("report.sum"));
    var rows = IntStream.range(0, names.size()).mapToObj(row -> new Row(names.get(row),
        IntStream.range(0, columns.size()).mapToObj(column -> {
          var value = panel.values().get(row).get(column);
          return new Cell(codes.cell(sheet, value), columns.get(column), value.isEmpty());
        }).toList())).toList();
    var bars = bars(panel, names, codes);
    return new PanelView(sheet.code(), words.get("report." + sheet.code()), note(sheet, words),
        words.get("report.rows." + sheet.rows()), columns, rows, bars, bars.size() * STEP, panel.withheld(),
        panel.hidesAnything());
  }

  private static String note(Sheet sheet, Words words) {
    if (sheet.isAboutWaiting()) return words.get("report.note.waits");
    if (sheet.countsMentions()) return words.get("report.note.mentions");
    var own = "report.note." + sheet.code();
    return words.has(own) ? words.get(own) : "";
  }

  private static List<Bar> bars(Panel panel, List<String> names, CodeWords codes) {
    if (!panel.addsUp() || panel.rows().size() < FEWEST_BARS) return List.of();
    var sums = panel.rows().stream().map(row -> panel.values().get(panel.rows().indexOf(row))
        .get(panel.columns().size())).toList();
    long most = Math.max(1, sums.stream().flatMapToLong(OptionalLong::stream).max().orElse(1));
    return IntStream.range(0, sums.size()).mapToObj(row -> new Bar(names.get(row),
        codes.cell(panel.sheet(), sums.get(row)), row * STEP + 16,
        sums.get(row).isPresent() ? (int) Math.max(1, sums.get(row).getAsLong() * WIDTH / most) : WIDTH,
        sums.get(row).isEmpty())).toList();
  }
}
