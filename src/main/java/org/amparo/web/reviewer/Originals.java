package org.amparo.web.reviewer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Opening;
import org.amparo.desk.Reviewer;
import org.amparo.evidence.CasePapers;
import org.amparo.evidence.Paper;
import org.amparo.web.shell.Handout;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** Hands out papers as they lie, to be saved: a deliberate act, in the ledger before the first byte. */
@Dependent
class Originals {
  private final Visit visit;
  private final Opening opening;
  private final CasePapers papers;

  @Inject
  Originals(Visit visit, Opening opening, CasePapers papers) {
    this.visit = visit;
    this.opening = opening;
    this.papers = papers;
  }

  /** @return true: the answer stands */
  boolean hand(Reviewer reviewer, CaseAddress address, Paper paper) {
    if (!paper.isOpen()) throw new Refused(404);
    var open = opening.again(reviewer, address.desk(), address.complaint()).orElseThrow(() -> new Refused(404));
    visit.hand(Handout.saved(paper.mediaType(), Signs.plain(paper.name()), new Whole(reviewer, open, paper)));
    return true;
  }

  /** The paper from its first byte to its last. */
  private final class Whole implements Handout.Contents {
    private final Reviewer reviewer;
    private final OpenCase open;
    private final Paper paper;

    Whole(Reviewer reviewer, OpenCase open, Paper paper) {
      this.reviewer = reviewer;
      this.open = open;
      this.paper = paper;
    }

    @Override
    public long length() {
      return paper.length();
    }

    @Override
    public void write(long at, long length, OutputStream to) throws IOException {
      if (!papers.original(reviewer, open, paper.id(), to)) throw new Refused(404);
    }

    @Override
    public void close() {
      open.close();
    }
  }
}
