package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Opening;
import org.amparo.desk.Reviewer;
import org.amparo.evidence.CasePapers;
import org.amparo.evidence.OpenPaper;
import org.amparo.evidence.Paper;
import org.amparo.evidence.caged.Inspectors;
import org.amparo.evidence.caged.UninspectedException;
import org.amparo.inspection.Page;
import org.amparo.web.shell.Handout;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** One page of a paper as a picture, drawn by the inspector for this answer alone. */
@Named("picturePage")
@RequestScoped
public class PicturePage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Opening opening;
  @Inject
  private CasePapers papers;
  @Inject
  private Inspectors inspectors;

  @Override
  protected void act(Reviewer reviewer) throws IOException {
    var address = CaseAddress.of(visit);
    int page = number("page", 100_000);
    int width = number("width", 3000);
    try (var open = opening.again(reviewer, address.desk(), address.complaint()).orElseThrow(() -> new Refused(404))) {
      var paper = papers.find(open, CaseAddress.file(visit)).filter(PaperWords::isPictured)
          .orElseThrow(() -> new Refused(404));
      draw(open, paper, page, width);
    }
  }

  private void draw(OpenCase open, Paper paper, int page, int width) throws IOException {
    var picture = new ByteArrayOutputStream();
    try (OpenPaper opened = papers.source(open, paper.id()).orElseThrow(() -> new Refused(404))) {
      var drawn = inspectors.page(opened, paper.mediaType(), page, width, picture);
      if (!drawn.isDrawn()) throw new Refused(404);
      visit.hand(Handout.shown(Page.MEDIA_TYPE, Handout.inMemory(picture.toByteArray())));
    } catch (UninspectedException e) {
      throw new Refused(503);
    }
  }

  private int number(String part, int most) {
    var digits = visit.parts().get(part);
    if (!digits.matches("[1-9]\\d{0,5}") || Integer.parseInt(digits) > most) throw new Refused(404);
    return Integer.parseInt(digits);
  }
}
