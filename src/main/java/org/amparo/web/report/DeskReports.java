package org.amparo.web.report;

import static org.amparo.web.shell.Front.DESK;
import static org.amparo.web.shell.Front.STEWARD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** The addresses under which reports are made: at the desk, and on the steward's front for stewards. */
@ApplicationScoped
public class DeskReports implements Pages {
  @Override
  public List<Page> pages() {
    return List.of(
        Page.behind(DESK, "counts", "report/counts", CountsPage.class),
        Page.behind(DESK, "counts/{snapshot}", "report/preview", PreviewPage.class),
        Page.behind(STEWARD, "counts", "report/counts", CountsPage.class),
        Page.behind(STEWARD, "counts/{snapshot}", "report/preview", PreviewPage.class));
  }
}
