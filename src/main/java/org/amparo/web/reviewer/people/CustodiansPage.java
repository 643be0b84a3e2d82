package org.amparo.web.reviewer.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.desk.Ceremony;
import org.amparo.desk.DeskId;
import org.amparo.desk.Recovery;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Roll;
import org.amparo.web.reviewer.DeskLinks;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** Custodians of a desk: a rehearsal for whoever sits there, and new shares for its leads. */
@Named("custodiansPage")
@RequestScoped
public class CustodiansPage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Roll roll;
  @Inject
  private Recovery recovery;
  @Inject
  private Ceremony ceremony;
  @Inject
  private SharesOnPaper paper;

  private DeskId desk;
  private String name;
  private boolean leading;
  private Typing typing = Typing.empty();
  private String remark = "";
  private boolean renewed;

  @Override
  protected void act(Reviewer reviewer) {
    desk = AtDesk.seated(visit, reviewer);
    leading = reviewer.leads(desk);
    name = roll.staff(desk).map(staff -> DeskLinks.name(staff.desk(), words)).orElseThrow(() -> new Refused(404));
    if (visit.pressed("rehearse")) {
      var typed = Typing.typed(visit);
      typing = Typing.found(typed, recovery.rehearse(reviewer, desk, typed));
    } else if (visit.pressed("renew")) {
      renew(AtDesk.led(visit, reviewer), reviewer);
    } else if (visit.pressed("confirm")) {
      renewed = ceremony.confirm(reviewer).filter(AtDesk.led(visit, reviewer)::equals).isPresent();
      remark = renewed ? "" : "custodians.again";
    } else if (visit.isPosted()) {
      throw new Refused(400);
    }
  }

  private void renew(DeskId led, Reviewer reviewer) {
    var custody = paper.asked();
    if (custody.isEmpty()) {
      remark = "custodians.numbers";
    } else {
      paper.show(name, custody.get(), ceremony.renew(reviewer, led, custody.get()));
    }
  }

  public String getDesk() {
    return desk.hex();
  }

  public String getName() {
    return name;
  }

  public boolean isLeading() {
    return leading;
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

  public boolean isRenewed() {
    return renewed;
  }
}
