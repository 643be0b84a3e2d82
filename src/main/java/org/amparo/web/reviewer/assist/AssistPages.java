package org.amparo.web.reviewer.assist;

import static org.amparo.web.shell.Front.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** The address at which a member begins a report for a person. */
@ApplicationScoped
public class AssistPages implements Pages {
  @Override
  public List<Page> pages() {
    return List.of(Page.behind(DESK, "assist", "reviewer/assist", AssistPage.class));
  }
}
