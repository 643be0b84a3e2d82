package org.amparo.web.reviewer.conflict;

import static org.amparo.web.shell.Front.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** The address at which a desk says what is kept from whom. */
@ApplicationScoped
public class ConflictPages implements Pages {
  @Override
  public List<Page> pages() {
    return List.of(Page.behind(DESK, "conflicts/{desk}", "reviewer/conflict/page", ConflictPage.class));
  }
}
