package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.amparo.complaint.Codes;
import org.amparo.complaint.Door;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Visit;

/** "I have it": the code that somebody else made for this person opens nothing any more. */
@RequestScoped
public class RenewPage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Threshold threshold;
  @Inject
  private Codes codes;

  @Override
  public void act() {
    threshold.door().ifPresent(door -> {
      try (door) {
        if (visit.isPosted() && door instanceof Door.Return held) codes.keepRenewed(held.complaint());
      }
    });
    visit.go("case");
  }
}
