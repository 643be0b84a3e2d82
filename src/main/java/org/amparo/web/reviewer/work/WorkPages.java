package org.amparo.web.reviewer.work;

import static org.amparo.web.shell.Front.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** The desk's own reply texts; the other work stands on the page of a case. */
@ApplicationScoped
public class WorkPages implements Pages {
  @Override
  public List<Page> pages() {
    return List.of(
        Page.behind(DESK, "texts/{desk}", "reviewer/work/texts", TextsPage.class).padded(),
        Page.behind(DESK, "texts/{desk}/{text}", "reviewer/work/texts", TextsPage.class).padded());
  }
}
