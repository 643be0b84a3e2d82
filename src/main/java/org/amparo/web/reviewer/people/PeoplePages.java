package org.amparo.web.reviewer.people;

import static org.amparo.web.shell.Front.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** The addresses of coming, sitting and leaving. */
@ApplicationScoped
public class PeoplePages implements Pages {
  @Override
  public List<Page> pages() {
    return List.of(
        Page.open(DESK, "join", "people/join", JoinPage.class).posting(),
        Page.open(DESK, "joined", "people/joined", JoinedPage.class),
        Page.behind(DESK, "words", "people/words", WordsPage.class),
        Page.behind(DESK, "people", "people/words", PeopleSignpost.class),
        Page.behind(DESK, "people/{desk}", "people/people", PeoplePage.class),
        Page.behind(DESK, "rotation/{desk}", "people/rotation", RotationPage.class),
        Page.behind(DESK, "custodians/{desk}", "people/custodians", CustodiansPage.class),
        Page.behind(DESK, "found", "people/found", FoundPage.class),
        Page.behind(DESK, "recover", "people/recover", RecoverPage.class));
  }
}
