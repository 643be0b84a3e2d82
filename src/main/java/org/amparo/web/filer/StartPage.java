package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.amparo.complaint.Drafts;
import org.amparo.complaint.Door;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Visit;

/** Offers what this browser already holds, without showing any of it, or a new start. */
@Named("startPage")
@RequestScoped
public class StartPage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Threshold threshold;
  @Inject
  private Drafts drafts;

  private boolean lostWithoutCode;

  @Override
  public void act() {
    if (visit.isPosted()) {
      threshold.replaceBy(drafts.start());
      visit.go("step/1");
      return;
    }
    Optional<Door> held = threshold.door();
    if (held.isEmpty()) {
      visit.go("");
    } else {
      look(held.get());
    }
  }

  private void look(Door door) {
    try (door) {
      lostWithoutCode = door instanceof Door.Draft draft && draft.receipt().isEmpty();
    }
  }

  /** Whether a new start would erase a draft that nobody could open again. */
  public boolean isLostWithoutCode() {
    return lostWithoutCode;
  }
}
