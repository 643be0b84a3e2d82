package org.amparo.web.reviewer;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Sessions;
import org.amparo.web.shell.Front;
import org.amparo.web.shell.Visit;

/** Who is signed in, for the length of one request; their keys are erased when it ends. */
@Named("signedIn")
@RequestScoped
public class SignedIn {
  @Inject
  private Visit visit;
  @Inject
  private Sessions sessions;

  private Optional<Reviewer> found;

  /** The steward's front knows stewards only. */
  public Optional<Reviewer> reviewer() {
    if (found == null) {
      found = visit.door().flatMap(sessions::find);
    }
    return found.filter(reviewer -> visit.getFront() != Front.STEWARD || reviewer.steward());
  }

  /** To the sign-in page; it says so kindly if there was a session that has ended. */
  public void sendToSignIn() {
    boolean rested = visit.isDoored();
    visit.letGo();
    visit.go(rested ? "rest" : "");
  }

  public String getName() {
    return reviewer().map(Reviewer::name).orElse("");
  }

  @PreDestroy
  void close() {
    if (found != null) found.ifPresent(Reviewer::close);
  }
}
