package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.desk.ExportKeys;
import org.amparo.desk.Reviewer;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** A member's export key: the public half, and for whoever asks on purpose the secret half, on that one answer. */
@Named("keyPage")
@RequestScoped
public class KeyPage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private ExportKeys keys;

  private String shared = "";
  private String secret = "";

  @Override
  protected void act(Reviewer reviewer) {
    shared = keys.recipient(reviewer).print();
    if (visit.isPosted()) {
      if (!visit.pressed("show")) throw new Refused(400);
      secret = keys.show(reviewer);
    }
  }

  public String getShared() {
    return shared;
  }

  public String getSecret() {
    return secret;
  }
}
