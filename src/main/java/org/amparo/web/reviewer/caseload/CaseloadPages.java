package org.amparo.web.reviewer.caseload;

import static org.amparo.web.shell.Front.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** The addresses of a desk's list: all that is open, and each view, page by page. */
@ApplicationScoped
public class CaseloadPages implements Pages {
  @Override
  public List<Page> pages() {
    return Stream.of("queue/{desk}", "queue/{desk}/{page}", "view/{desk}/{view}", "view/{desk}/{view}/{page}")
        .map(path -> Page.behind(DESK, path, "reviewer/queue", QueuePage.class).padded().withScript()).toList();
  }
}
