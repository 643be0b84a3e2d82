package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import org.amparo.web.shell.Acts;

/** A page that only says something. */
@RequestScoped
public class StillPage implements Acts {
  @Override
  public void act() {
    // Nothing to do before it is drawn.
  }
}
