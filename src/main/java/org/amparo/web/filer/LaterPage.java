package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.amparo.complaint.Door;
import org.amparo.vault.Secret;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Visit;

/** Papers for a report that is sent already. */
@Named("laterPage")
@RequestScoped
public class LaterPage implements Acts {
  private static final String ADDRESS = "case/papers";

  @Inject
  private Visit visit;
  @Inject
  private Threshold threshold;
  @Inject
  private PaperTray tray;

  @Override
  public void act() throws IOException {
    var door = threshold.door();
    if (door.isEmpty()) {
      visit.go("asleep");
    } else if (!(door.get() instanceof Door.Return)) {
      visit.go(door.get() instanceof Door.Draft ? "on" : Threshold.address(door.get()));
    } else {
      act(visit.door().orElseThrow());
    }
    door.ifPresent(Door::close);
  }

  private void act(Secret token) throws IOException {
    if (visit.isPosted()) {
      tray.take(token);
      tray.press(token);
      if (tray.isGone()) visit.go("asleep");
      if (!tray.isGone() && !tray.isRefusing()) visit.go(ADDRESS + PaperTray.PLACE);
    }
    if (!visit.isGoing()) {
      visit.allowScript();
      tray.read(token);
    }
  }

  public PaperTray getTray() {
    return tray;
  }
}
