package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.amparo.complaint.Drafts;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Visit;

/** The first page; its button starts a complaint, or asks first if this browser holds one already. */
@RequestScoped
public class LandingPage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Threshold threshold;
  @Inject
  private Drafts drafts;

  @Override
  public void act() {
    if (!visit.isPosted()) return;
    var door = threshold.door();
    if (door.isPresent()) {
      door.get().close();
      visit.go("start");
    } else {
      visit.hold(drafts.start());
      visit.go("step/1");
    }
  }
}
