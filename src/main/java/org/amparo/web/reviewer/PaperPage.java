package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.amparo.complaint.Captions;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Opening;
import org.amparo.desk.Reviewer;
import org.amparo.evidence.CasePapers;
import org.amparo.evidence.FileId;
import org.amparo.evidence.Paper;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/**
 * One paper of a case, as the inspector shows it: pages as pictures, words, recordings, what the file says of itself. A
 * paper that nobody could look at yet is described and not shown.
 */
@Named("paperPage")
@RequestScoped
public class PaperPage extends DeskPage {
  private static final int LONGEST_CAPTION = 1000;

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Opening opening;
  @Inject
  private CasePapers papers;
  @Inject
  private Captions captions;
  @Inject
  private PaperSheet sheet;
  @Inject
  private Originals originals;

  private CaseAddress address;
  private FileId file;
  private PaperRow row;
  private String remark = "";

  @Override
  protected void act(Reviewer reviewer) throws IOException {
    address = CaseAddress.of(visit);
    file = CaseAddress.file(visit);
    var look = PaperLook.of(visit.parts());
    try (var open = opening.open(reviewer, address.desk(), address.complaint()).orElseThrow(() -> new Refused(404))) {
      var all = papers.of(reviewer, open);
      int at = all.stream().map(Paper::id).toList().indexOf(file);
      if (at < 0) throw new Refused(404);
      row = new PaperWords(words).row(at + 1, all.get(at), captions.of(open).getOrDefault(file.value(), ""), List.of());
      if (!visit.isPosted() || !done(reviewer, open, all.get(at), look)) {
        sheet.fill(open, all.get(at), look, visit.pressed("find") ? visit.form().first("find") : "");
      }
    }
  }

  /** Whether the answer stands already: another page, or the original. */
  private boolean done(Reviewer reviewer, OpenCase open, Paper paper, PaperLook look) throws IOException {
    return switch (visit.form().first("do")) {
      case "find" -> false;
      case "turn" -> turned(look);
      case "describe" -> described(reviewer, open, look);
      case "original" -> originals.hand(reviewer, address, paper);
      default -> throw new Refused(400);
    };
  }

  private boolean turned(PaperLook look) {
    var page = PaperLook.typed(visit.form().first("page"));
    page.ifPresentOrElse(there -> visit.go(to(look.at(there).path())), () -> remark = words.get("paper.goto.none"));
    return page.isPresent();
  }

  private boolean described(Reviewer reviewer, OpenCase open, PaperLook look) {
    var said = visit.form().first("caption").replace("\r\n", "\n").strip();
    if (said.codePointCount(0, said.length()) > LONGEST_CAPTION) {
      remark = words.say("file.remark.long", LONGEST_CAPTION);
    } else if (!captions.write(reviewer, open, file.value(), said)) {
      remark = words.get("file.remark.moved");
    } else {
      visit.go(to(look.path()) + "#about");
    }
    return remark.isEmpty();
  }

  private String to(String look) {
    return address.to("paper") + "/" + file.hex() + "/" + look;
  }

  /** The address of this paper, looked at in this way. */
  public String link(PaperLook look) {
    return visit.to(to(look.path()));
  }

  /** What a form that posts there brings. */
  public String token(PaperLook look) {
    return visit.token(to(look.path()));
  }

  public String getCase() {
    return visit.to(address.to("case"));
  }

  public String getNumber() {
    return QueueRows.number(address.complaint().hex());
  }

  public PaperRow getRow() {
    return row;
  }

  public PaperSheet getSheet() {
    return sheet;
  }

  public String getRemark() {
    return remark;
  }

  /** What is written about the paper, or was typed and has to be looked at again. */
  public String getCaption() {
    return remark.isEmpty() || !visit.form().first("do").equals("describe") ? row.caption()
        : visit.form().first("caption");
  }

  public String getPicture() {
    var look = sheet.getLook();
    return visit.to(address.to("picture")) + "/" + file.hex() + "/" + look.page() + "/" + look.width();
  }

  public String getRecording() {
    return visit.to(address.to("play")) + "/" + file.hex();
  }

  /** What stands in place of a picture for whoever does not see it. */
  public String getAlternative() {
    return !row.caption().isEmpty() ? Signs.plain(row.caption())
        : words.say("paper.alt", row.title(), sheet.getLook().page());
  }
}
