package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import org.amparo.web.shell.Acts;

/** The first page. */
@RequestScoped
public class LandingPage implements Acts {
  @Override
  public void act() {
  }
}
