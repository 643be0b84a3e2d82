package org.amparo.web.report;

import java.util.List;
import org.amparo.language.Languages;
import org.amparo.transparency.Quarter;
import org.amparo.transparency.Report;
import org.amparo.web.shell.Words;

/** A report in words: what stands above its tables, and these. */
public record ReportView(String quarter, int edition, String smallest, String received, String closed,
    List<String> uncounted, List<PanelView> panels) {
  static ReportView of(Report report, Words words, Languages languages) {
    var codes = new CodeWords(words, languages);
    return new ReportView(quarter(report.quarter(), words), report.edition(), words.language().number(report.k()),
        report.received().isPresent() ? words.language().number(report.received().getAsLong()) : "",
        report.closed().isPresent() ? words.language().number(report.closed().getAsLong()) : "",
        report.uncounted().stream().map(queue -> words.has("queue." + queue) ? words.get("queue." + queue) : queue)
            .toList(),
        report.panels().stream().map(panel -> PanelView.of(panel, words, codes)).toList());
  }

  static String quarter(Quarter quarter, Words words) {
    return words.say("report.quarter", words.language().month(quarter.months().get(0)),
        words.language().month(quarter.months().get(2)));
  }
}
