package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.amparo.complaint.Drafts;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Visit;

/** Leaving: this browser's door is destroyed at once, and its cookie with it; no form token is asked for it. */
@RequestScoped
public class LeavePage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Drafts drafts;

  @Override
  public void act() {
    if (visit.isPosted()) {
      visit.door().ifPresent(drafts::leave);
      visit.letGo();
    }
    visit.go("left");
  }
}
