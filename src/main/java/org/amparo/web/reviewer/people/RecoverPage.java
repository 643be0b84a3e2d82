package org.amparo.web.reviewer.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.desk.Desk;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.desk.Recovery;
import org.amparo.desk.Reviewer;
import org.amparo.web.reviewer.DeskLinks;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** A desk whose members have all lost their keys: custodians type their shares in the session of who leads it next. */
@Named("recoverPage")
@RequestScoped
public class RecoverPage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Desks desks;
  @Inject
  private Recovery recovery;

  private List<DeskLinks.Link> choices;
  private Typing typing = Typing.empty();
  private String remark = "";

  @Override
  protected void act(Reviewer reviewer) {
    choices = DeskLinks.of(desks.all(), words).links();
    if (visit.isPosted()) {
      var desk = desks.all().stream().map(Desk::id).filter(each -> each.hex().equals(getPicked())).findFirst();
      if (desk.isEmpty()) {
        remark = "recover.pick";
        typing = Typing.kept(Typing.typed(visit));
      } else {
        recover(reviewer, desk.get());
      }
    }
  }

  private void recover(Reviewer reviewer, DeskId desk) {
    var typed = Typing.typed(visit);
    var finding = recovery.recover(reviewer, desk, typed);
    typing = Typing.found(typed, finding);
    if (finding.fits()) {
      visit.go("custodians/" + desk.hex());
    }
  }

  public List<DeskLinks.Link> getChoices() {
    return choices;
  }

  public String getPicked() {
    return visit.form().first("desk");
  }

  public Typing getTyping() {
    return typing;
  }

  public String getSentence() {
    return typing.sentence(words);
  }

  public String getRemark() {
    return remark;
  }
}
