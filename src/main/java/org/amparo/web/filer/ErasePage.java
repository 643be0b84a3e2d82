package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.complaint.Door;
import org.amparo.complaint.Drafts;
import org.amparo.conversation.TakingBack;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Visit;

/** Erasing everything, after one question. */
@Named("erasePage")
@RequestScoped
public class ErasePage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Threshold threshold;
  @Inject
  private Drafts drafts;
  @Inject
  private TakingBack takingBack;

  private boolean sent;

  @Override
  public void act() {
    threshold.door().ifPresentOrElse(this::act, () -> visit.go("asleep"));
  }

  private void act(Door door) {
    try (door) {
      sent = !(door instanceof Door.Draft);
      if (visit.isPosted()) {
        erase(door);
        visit.letGo();
        visit.go("erased");
      }
    }
  }

  private void erase(Door door) {
    if (door instanceof Door.Draft) {
      drafts.erase(visit.door().orElseThrow());
    } else {
      takingBack.erase(door.complaint());
    }
  }

  public boolean isSent() {
    return sent;
  }
}
