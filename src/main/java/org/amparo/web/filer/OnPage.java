package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Visit;

/** Not a page but a signpost: brings whoever comes back to where they stopped. */
@RequestScoped
public class OnPage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Threshold threshold;

  @Override
  public void act() {
    threshold.draft().ifPresent(draft -> {
      try (draft) {
        visit.go(threshold.whereToGoOn(draft));
      }
    });
  }
}
