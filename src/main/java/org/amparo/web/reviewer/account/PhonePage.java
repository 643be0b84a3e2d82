package org.amparo.web.reviewer.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.desk.Credentials;
import org.amparo.desk.NewPhone;
import org.amparo.desk.Reviewer;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Square;
import org.amparo.web.shell.Visit;

/** A new phone: its key is shown, and takes the old one's place once it shows a code. */
@Named("phonePage")
@RequestScoped
public class PhonePage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Credentials credentials;
  @Inject
  private Proving proving;

  private NewPhone phone;
  private String remark = "";

  @Override
  protected void act(Reviewer reviewer) {
    phone = visit.isPosted() ? new NewPhone(reviewer.name(), visit.form().first("key")) : credentials.newPhone(reviewer);
    if (!phone.isWhole()) throw new Refused(400);
    if (visit.isPosted()) change(reviewer, visit.form().first("shown"));
  }

  private void change(Reviewer reviewer, String shown) {
    if (!credentials.isShown(phone, shown)) {
      remark = "account.phone.wrong";
    } else if (proving.made(reviewer, proof -> credentials.changePhone(reviewer, proof, phone, shown))) {
      visit.go("account/phone");
    } else {
      remark = "account.proof.wrong";
    }
  }

  public String getRemark() {
    return remark;
  }

  public NewPhone getPhone() {
    return phone;
  }

  public String getSquare() {
    return new Square(phone.address()).path();
  }

  public int getSide() {
    return new Square(phone.address()).side();
  }
}
