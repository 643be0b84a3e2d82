package org.amparo.web.reviewer;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Sessions;
import org.amparo.web.shell.Front;
import org.amparo.web.shell.Visit;

/** Who is signed in, for the length of one request; their keys are erased when it ends. */
@Named("signedIn")
@RequestScoped
public class SignedIn {
  private static final List<String> WRITTEN =
      List.of("say", "same", "note", "mine", "reason", "why", "body", "who", "question", "words");

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

  /** To the sign-in page; it says so kindly if there was a session that has ended, and words typed in it are shown back. */
  public void sendToSignIn() {
    boolean rested = visit.isDoored();
    visit.letGo();
    if (!getWords().isEmpty()) {
      visit.show("reviewer/words");
    } else {
      visit.go(rested ? "rest" : "");
    }
  }

  /** What somebody was writing when their session ended: shown back once, kept nowhere. */
  public List<String> getWords() {
    return visit.isPosted()
        ? WRITTEN.stream().map(visit.form()::first).filter(words -> !words.isBlank()).toList() : List.of();
  }

  public String getName() {
    return reviewer().map(Reviewer::name).orElse("");
  }

  @PreDestroy
  void close() {
    if (found != null) found.ifPresent(Reviewer::close);
  }
}
