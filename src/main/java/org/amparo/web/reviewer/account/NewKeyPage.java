package org.amparo.web.reviewer.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.desk.Credentials;
import org.amparo.desk.Reviewer;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Visit;

/** A new export key in the place of the old one, which is then kept nowhere here. */
@Named("newKeyPage")
@RequestScoped
public class NewKeyPage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Credentials credentials;
  @Inject
  private Proving proving;

  private String remark = "";

  @Override
  protected void act(Reviewer reviewer) {
    if (!visit.isPosted()) return;
    if (proving.made(reviewer, proof -> credentials.changeExportKey(reviewer, proof))) visit.go("account/export");
    else remark = "account.proof.wrong";
  }

  public String getRemark() {
    return remark;
  }
}
