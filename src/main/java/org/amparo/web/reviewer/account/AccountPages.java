package org.amparo.web.reviewer.account;

import static org.amparo.web.shell.Front.DESK;
import static org.amparo.web.shell.Front.STEWARD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.web.reviewer.SignInPage;
import org.amparo.web.shell.Front;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** The same addresses at both fronts where members sign in. */
@ApplicationScoped
public class AccountPages implements Pages {
  @Override
  public List<Page> pages() {
    return Stream.concat(Stream.of(Page.behind(DESK, "newkey", "reviewer/newkey", NewKeyPage.class)),
        Stream.of(DESK, STEWARD).flatMap(AccountPages::at)).toList();
  }

  private static Stream<Page> at(Front front) {
    return Stream.of(
        Page.behind(front, "account", "reviewer/account", AccountPage.class),
        Page.behind(front, "account/{done}", "reviewer/account", AccountPage.class),
        Page.behind(front, "passphrase", "reviewer/passphrase", PassphrasePage.class),
        Page.behind(front, "phone", "reviewer/phone", PhonePage.class),
        Page.behind(front, "codes", "reviewer/codes", CodesPage.class),
        Page.behind(front, "passkeys", "reviewer/passkeys", PasskeysPage.class).withScript(),
        Page.open(front, "passkey", "reviewer/passkey", SignInPage.class).posting().withScript());
  }
}
