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

/** A recording, from any place on, as the player of a paper's page asks for it. */
@Named("playPage")
@RequestScoped
public class PlayPage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Opening opening;
  @Inject
  private CasePapers papers;
  @Inject
  private Player player;

  @Override
  protected void act(Reviewer reviewer) throws IOException {
    var address = CaseAddress.of(visit);
    try (var open = opening.again(reviewer, address.desk(), address.complaint()).orElseThrow(() -> new Refused(404))) {
      var paper = papers.find(open, CaseAddress.file(visit)).filter(player::plays).orElseThrow(() -> new Refused(404));
      var opened = papers.source(open, paper.id()).orElseThrow(() -> new Refused(404));
      visit.hand(Handout.shown(paper.mediaType(), player.contents(paper, opened)));
    }
  }
}
