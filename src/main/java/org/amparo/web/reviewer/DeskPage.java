package org.amparo.web.reviewer;

import jakarta.inject.Inject;
import org.amparo.desk.Reviewer;
import org.amparo.web.shell.Acts;

/** A page for whoever is signed in; anybody else is sent to the sign-in page, whatever they asked for. */
public abstract class DeskPage implements Acts {
  @Inject
  private SignedIn signedIn;

  @Override
  public void act() {
    signedIn.reviewer().ifPresentOrElse(this::act, signedIn::sendToSignIn);
  }

  protected abstract void act(Reviewer reviewer);
}
