package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.complaint.Caseload;
import org.amparo.complaint.Line;
import org.amparo.complaint.OpenCase;
import org.amparo.desk.Reviewer;

/** The lines of an open case's desk, listed once for all parts of its page. */
@RequestScoped
public class DeskLines {
  @Inject
  private Caseload caseload;

  private List<Line> lines;

  public List<Line> of(Reviewer reviewer, OpenCase open) {
    if (lines == null) {
      lines = caseload.list(reviewer, open.desk()).lines();
    }
    return lines;
  }
}
