package org.amparo.web.reviewer.people;

import jakarta.enterprise.context.RequestScoped;
import org.amparo.web.shell.Acts;

/** Says that the keys are made, and what comes next; nothing is known here. */
@RequestScoped
public class JoinedPage implements Acts {
  @Override
  public void act() {
    // Only words: whoever was made a member signs in next, like anybody else.
  }
}
