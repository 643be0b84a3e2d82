package org.amparo.web.reviewer.many;

import static org.amparo.web.shell.Front.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** Where a desk works on many cases at once. */
@ApplicationScoped
public class ManyPages implements Pages {
  @Override
  public List<Page> pages() {
    return List.of(
        Page.behind(DESK, "bulk/{desk}", "reviewer/bulk-page", BulkPage.class).padded(),
        Page.behind(DESK, "lane/{desk}", "reviewer/lane", LanePage.class).padded());
  }
}
