package org.amparo.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.transparency.Reports;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Words;

/** All reports that are out, newest first. */
@Named("reportsPage")
@RequestScoped
public class ReportsPage implements Acts {
  @Inject
  private Reports reports;
  @Inject
  private Words words;

  private List<Row> rows;

  /** One report, and where it stands. */
  public record Row(String address, String name, String day, int edition) {}

  @Override
  public void act() {
    rows = reports.all().stream().map(one -> new Row(ReportPage.address(one), ReportView.quarter(one.report().quarter(), words),
        words.language().date(one.day()), one.report().edition())).toList();
  }

  public List<Row> getRows() {
    return rows;
  }
}
