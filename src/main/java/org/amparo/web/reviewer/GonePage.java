package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import org.amparo.web.shell.Acts;

/** The neutral page after leaving: nothing is asked and nothing is known here. */
@RequestScoped
public class GonePage implements Acts {
  @Override
  public void act() {
    // Only words: the session ended before this page.
  }
}
