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
        boolean erased = erased(door);
        visit.letGo();
        visit.go(erased ? "erased" : "moved");
      }
    }
  }

  /** A draft that another device sent meanwhile is not erased from here: the code opens it, and erases it too. */
  private boolean erased(Door door) {
    if (door instanceof Door.Draft) {
      return drafts.erase(visit.door().orElseThrow());
    }
    if (door instanceof Door.SentElsewhere) {
      return false;
    }
    takingBack.erase(door.complaint());
    return true;
  }

  public boolean isSent() {
    return sent;
  }
}
