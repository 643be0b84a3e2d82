package org.amparo.web.reviewer.mail;

import static org.amparo.web.shell.Front.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** The address of the page about mail. */
@ApplicationScoped
public class MailPages implements Pages {
  @Override
  public List<Page> pages() {
    return List.of(Page.behind(DESK, "mail", "reviewer/mail", MailPage.class));
  }
}
