package org.amparo.web.reviewer;

import jakarta.inject.Inject;
import java.io.IOException;
import org.amparo.desk.Reviewer;
import org.amparo.web.shell.Acts;

/** A page for whoever is signed in; anybody else is sent to the sign-in page, whatever they asked for. */
public abstract class DeskPage implements Acts {
  @Inject
  private SignedIn signedIn;

  @Override
  public void act() throws IOException {
    var reviewer = signedIn.reviewer();
    if (reviewer.isPresent()) {
      act(reviewer.get());
    } else {
      signedIn.sendToSignIn();
    }
  }

  /** @throws IOException the connection ended while something was still coming in, or the store did */
  protected abstract void act(Reviewer reviewer) throws IOException;
}
