package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amparo.complaint.Captions;
import org.amparo.complaint.Caseload;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.OpenCase;
import org.amparo.desk.Reviewer;
import org.amparo.evidence.CasePapers;
import org.amparo.evidence.FileId;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** The papers of an open case, for its page. */
@Named("filePapers")
@RequestScoped
public class FilePapers {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private CasePapers papers;
  @Inject
  private Captions captions;
  @Inject
  private Caseload caseload;

  private CaseAddress address;
  private List<PaperRow> rows = List.of();

  void show(Reviewer reviewer, OpenCase open) {
    address = new CaseAddress(open.desk(), open.id());
    var all = papers.of(reviewer, open);
    var said = captions.of(open);
    var same = all.isEmpty() ? Map.<FileId, List<ComplaintId>>of()
        : papers.sameBytes(caseload.list(reviewer, open.desk()).lines(), open, all);
    var telling = new PaperWords(words);
    rows = IntStream.range(0, all.size()).mapToObj(i -> telling.row(i + 1, all.get(i),
        said.getOrDefault(all.get(i).id().value(), ""),
        others(same.getOrDefault(all.get(i).id(), List.of())))).toList();
  }

  private List<PaperRow.Other> others(List<ComplaintId> cases) {
    return cases.stream().map(id -> new PaperRow.Other(QueueRows.number(id.hex()),
        visit.to(new CaseAddress(address.desk(), id).to("case")))).toList();
  }

  public List<PaperRow> getRows() {
    return rows;
  }

  public String link(PaperRow row) {
    return visit.to(address.to("paper")) + "/" + row.id();
  }

  /** The first page, small. */
  public String picture(PaperRow row) {
    return visit.to(address.to("picture")) + "/" + row.id() + "/1/240";
  }

  public String alternative(PaperRow row) {
    return row.caption().isEmpty() ? words.say("paper.alt", row.title(), 1) : Signs.plain(row.caption());
  }

  /** A paper of the desk's, to be saved. */
  public String enclosed(String id) {
    return visit.to(address.to("enclosed")) + "/" + id;
  }
}
