package org.amparo.web.reviewer.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.complaint.OpenCase;
import org.amparo.desk.Reviewer;
import org.amparo.evidence.CasePapers;
import org.amparo.evidence.Paper;
import org.amparo.evidence.packet.FileNames;
import org.amparo.evidence.packet.Part;
import org.amparo.platform.Json;

/** The papers that may go with a letter: only those that somebody looked at and that may be handed out. */
@Dependent
class Enclosing {
  private final CasePapers papers;

  @Inject
  Enclosing(CasePapers papers) {
    this.papers = papers;
  }

  List<Paper> open(Reviewer reviewer, OpenCase open) {
    return papers.of(reviewer, open).stream().filter(Paper::isOpen).toList();
  }

  /** @param ids as a form names them; what is no paper of this case is passed over */
  List<Part> chosen(Reviewer reviewer, OpenCase open, List<String> ids) {
    var parts = new ArrayList<Part>();
    for (var paper : open(reviewer, open)) {
      if (ids.contains(paper.id().hex())) parts.add(part(open, paper, parts.size() + 1));
    }
    return parts;
  }

  private Part part(OpenCase open, Paper paper, int number) {
    return new Part("papers/" + FileNames.safe(number, paper.name(), paper.mediaType()), paper.mediaType(), paper.length(),
        paper.fingerprint(), () -> papers.source(open, paper.id())
            .orElseThrow(() -> new IOException("a paper is gone")).stream(),
        Json.createObjectBuilder().add("what", "paper").add("given_name", paper.name())
            .add("kind", paper.kind().name()).add("cleaned", paper.cleaned()).build());
  }
}
