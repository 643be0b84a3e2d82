package org.amparo.web.steward;

import static org.amparo.web.shell.Front.STEWARD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.web.reviewer.CheckpointPage;
import org.amparo.web.reviewer.GonePage;
import org.amparo.web.reviewer.LeavePage;
import org.amparo.web.reviewer.LedgerPage;
import org.amparo.web.reviewer.SignInPage;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** Every address of the steward's front. */
@ApplicationScoped
public class StewardPages implements Pages {
  @Override
  public List<Page> pages() {
    return List.of(
        Page.open(STEWARD, "", "reviewer/signin", SignInPage.class).posting(),
        Page.open(STEWARD, "rest", "reviewer/signin", SignInPage.class),
        Page.open(STEWARD, "made", "reviewer/signin", SignInPage.class),
        Page.open(STEWARD, "first", "steward/first", FirstPage.class).posting(),
        Page.open(STEWARD, "leave", "reviewer/gone", LeavePage.class).posting(),
        Page.behind(STEWARD, "signout", "reviewer/gone", LeavePage.class),
        Page.open(STEWARD, "gone", "reviewer/gone", GonePage.class),
        Page.behind(STEWARD, "house", "steward/house", HousePage.class),
        Page.behind(STEWARD, "people", "steward/people", MembersPage.class),
        Page.behind(STEWARD, "checkpoint", "reviewer/checkpoint", CheckpointPage.class),
        Page.behind(STEWARD, "ledger", "reviewer/ledger", LedgerPage.class),
        Page.behind(STEWARD, "ledger/{below}", "reviewer/ledger", LedgerPage.class));
  }
}
