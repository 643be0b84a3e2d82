package org.amparo.web.report;

import static org.amparo.web.shell.Front.INTAKE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** The addresses under which everybody reads reports. */
@ApplicationScoped
public class PublicReports implements Pages {
  @Override
  public List<Page> pages() {
    return List.of(
        Page.open(INTAKE, "report", "report/reports", ReportsPage.class),
        Page.open(INTAKE, "report/{report}", "report/report", ReportPage.class),
        Page.open(INTAKE, "report/{report}/{kind}", "report/report", ReportPage.class));
  }
}
