package org.amparo.web.reviewer.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.desk.Ceremony;
import org.amparo.desk.Reviewer;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.reviewer.SignedIn;

/** The six words of one's own keys, to be read out to a lead. */
@Named("wordsPage")
@RequestScoped
public class WordsPage extends DeskPage {
  @Inject
  private SignedIn signedIn;
  @Inject
  private Ceremony ceremony;

  @Override
  protected void act(Reviewer reviewer) {
    // Everything is asked for while the page is drawn: the desks' page shows the same words.
  }

  /** From the keys that this member really holds. */
  public String getWords() {
    return signedIn.reviewer().map(reviewer -> reviewer.sixWords().text()).orElse("");
  }

  public boolean isSeated() {
    return signedIn.reviewer().filter(reviewer -> !reviewer.desks().isEmpty()).isPresent();
  }

  public boolean isFounding() {
    return signedIn.reviewer().filter(ceremony::mayFound).isPresent();
  }
}
