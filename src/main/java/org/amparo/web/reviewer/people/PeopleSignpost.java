package org.amparo.web.reviewer.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Visit;

/** A signpost: to the people of a desk that one leads, or of any desk one sits at, or to one's own six words. */
@RequestScoped
public class PeopleSignpost extends DeskPage {
  @Inject
  private Visit visit;

  @Override
  protected void act(Reviewer reviewer) {
    var first = reviewer.desks().stream().filter(reviewer::leads).map(DeskId::hex).sorted().findFirst()
        .or(() -> reviewer.desks().stream().map(DeskId::hex).sorted().findFirst());
    visit.go(first.map("people/"::concat).orElse("words"));
  }
}
