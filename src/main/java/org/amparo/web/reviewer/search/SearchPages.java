package org.amparo.web.reviewer.search;

import static org.amparo.web.shell.Front.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** Where a desk looks inside its cases; the words come in a form, so that no address tells them. */
@ApplicationScoped
public class SearchPages implements Pages {
  @Override
  public List<Page> pages() {
    return List.of(Page.behind(DESK, "search/{desk}", "reviewer/search", SearchPage.class).padded());
  }
}
