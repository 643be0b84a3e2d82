package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.amparo.complaint.Opening;
import org.amparo.desk.Reviewer;
import org.amparo.evidence.CasePapers;
import org.amparo.web.shell.Handout;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** A paper that a desk gave to a message, to be saved by a colleague. */
@Named("enclosedPage")
@RequestScoped
public class EnclosedPage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Opening opening;
  @Inject
  private CasePapers papers;

  @Override
  protected void act(Reviewer reviewer) throws IOException {
    var address = CaseAddress.of(visit);
    var file = CaseAddress.file(visit);
    try (var open = opening.again(reviewer, address.desk(), address.complaint()).orElseThrow(() -> new Refused(404))) {
      var key = open.keys().conversationKey();
      var paper = papers.ofDesk(open.id(), key).stream().filter(one -> one.id().equals(file)).findFirst()
          .orElseThrow(() -> new Refused(404));
      var opened = papers.attached(open.id(), key, file).orElseThrow(() -> new Refused(404));
      visit.hand(Handout.saved(paper.mediaType(), paper.name(), new Lying(opened)));
    }
  }
}
