package org.amparo.web.reviewer;

import static org.amparo.web.shell.Front.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** The addresses of the desk front; those of a topic stand with it. */
@ApplicationScoped
public class ReviewerPages implements Pages {
  @Override
  public List<Page> pages() {
    return List.of(
        Page.open(DESK, "", "reviewer/signin", SignInPage.class).posting(),
        Page.open(DESK, "rest", "reviewer/signin", SignInPage.class),
        Page.open(DESK, "leave", "reviewer/gone", LeavePage.class).posting(),
        Page.behind(DESK, "signout", "reviewer/gone", LeavePage.class),
        Page.open(DESK, "gone", "reviewer/gone", GonePage.class),
        Page.behind(DESK, "desks", "reviewer/desks", DesksPage.class),
        Page.behind(DESK, "case/{desk}/{complaint}", "reviewer/file", FilePage.class).uploading().padded(),
        Page.behind(DESK, "paper/{desk}/{complaint}/{file}", "reviewer/paper", PaperPage.class).padded().withScript(),
        Page.behind(DESK, "paper/{desk}/{complaint}/{file}/{page}", "reviewer/paper", PaperPage.class)
            .padded().withScript(),
        Page.behind(DESK, "paper/{desk}/{complaint}/{file}/{page}/{view}", "reviewer/paper", PaperPage.class)
            .padded().withScript(),
        handing("picture/{desk}/{complaint}/{file}/{page}/{width}", PicturePage.class),
        handing("play/{desk}/{complaint}/{file}", PlayPage.class),
        handing("enclosed/{desk}/{complaint}/{file}", EnclosedPage.class),
        Page.behind(DESK, "packet/{desk}/{complaint}", "reviewer/packet", PacketPage.class),
        Page.behind(DESK, "key", "reviewer/key", KeyPage.class),
        Page.behind(DESK, "checkpoint", "reviewer/checkpoint", CheckpointPage.class),
        Page.behind(DESK, "ledger", "reviewer/ledger", LedgerPage.class),
        Page.behind(DESK, "ledger/{below}", "reviewer/ledger", LedgerPage.class));
  }

  /** What answers with something that is no page, or not at all. */
  private static Page handing(String path, Class<? extends Acts> bean) {
    return Page.behind(DESK, path, "reviewer/gone", bean);
  }
}
