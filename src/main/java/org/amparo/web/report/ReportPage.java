package org.amparo.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HexFormat;
import org.amparo.language.Languages;
import org.amparo.transparency.Published;
import org.amparo.transparency.Reports;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Handout;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** One report for everybody: tables, charts, method, how to cite it; and the same as files. */
@Named("reportPage")
@RequestScoped
public class ReportPage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Reports reports;
  @Inject
  private Languages languages;

  private Published published;
  private ReportView view;

  @Override
  public void act() {
    var asked = visit.parts().get("report");
    published = reports.all().stream().filter(one -> address(one).equals(asked)).findFirst()
        .orElseThrow(() -> new Refused(404));
    view = ReportView.of(published.report(), words, languages);
    var kind = visit.parts().getOrDefault("kind", "");
    if (!kind.isEmpty()) hand(kind);
  }

  private void hand(String kind) {
    var files = new ReportFiles(published.report(), new CodeWords(words, languages));
    var name = "amparo-" + address(published);
    switch (kind) {
      case "json" -> visit.hand(Handout.saved("application/json", name + ".json", Handout.inMemory(published.bytes())));
      case "csv" -> visit.hand(Handout.saved("text/csv; charset=utf-8", name + ".csv", Handout.inMemory(files.csv())));
      case "codes" -> visit.hand(Handout.saved("application/json", name + "-codes.json",
          Handout.inMemory(files.codes())));
      default -> throw new Refused(404);
    }
  }

  /** The quarter, and which edition it is after the first. */
  static String address(Published one) {
    var edition = one.report().edition();
    return one.report().quarter().code() + (edition > 1 ? "-" + edition : "");
  }

  public ReportView getView() {
    return view;
  }

  public String getAddress() {
    return address(published);
  }

  public String getDay() {
    return words.language().date(published.day());
  }

  public LocalDate getPublished() {
    return published.day();
  }

  public String getHash() {
    return HexFormat.of().formatHex(published.hash());
  }

  /** Whether a newer edition of the same quarter is out. */
  public boolean isReplaced() {
    return reports.of(published.report().quarter()).filter(newest -> !address(newest).equals(getAddress())).isPresent();
  }
}
