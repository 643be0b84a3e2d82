package org.amparo.web.reviewer.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.desk.Credentials;
import org.amparo.desk.Reviewer;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Visit;

/** New recovery codes, on the one answer that draws them. */
@Named("codesPage")
@RequestScoped
public class CodesPage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Credentials credentials;
  @Inject
  private Proving proving;

  private List<String> codes = List.of();
  private int left;

  @Override
  protected void act(Reviewer reviewer) {
    if (visit.isPosted()) {
      proving.made(reviewer, proof -> {
        codes = credentials.freshCodes(reviewer, proof).orElse(List.of());
        return !codes.isEmpty();
      });
    }
    left = credentials.codesLeft(reviewer);
  }

  public String getRemark() {
    return visit.isPosted() && codes.isEmpty() ? "account.proof.wrong" : "";
  }

  public List<String> getCodes() {
    return codes;
  }

  public int getLeft() {
    return left;
  }
}
