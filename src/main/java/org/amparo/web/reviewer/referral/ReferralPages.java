package org.amparo.web.reviewer.referral;

import static org.amparo.web.shell.Front.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** The address of a letter. */
@ApplicationScoped
public class ReferralPages implements Pages {
  @Override
  public List<Page> pages() {
    return List.of(Page.behind(DESK, "refer/{desk}/{complaint}/{channel}", "reviewer/referral/letter", LetterPage.class)
        .padded());
  }
}
