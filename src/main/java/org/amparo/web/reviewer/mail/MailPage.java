package org.amparo.web.reviewer.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.amparo.desk.Reviewer;
import org.amparo.digest.Outbox;
import org.amparo.digest.Reader;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.platform.Settings;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** A member's own choice: mail about what waits, where to and in which language, or none. */
@Named("mailPage")
@RequestScoped
public class MailPage extends DeskPage {
  private static final String ADDRESS = "[^\\s@<>\"',;:\\\\()\\[\\]]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z0-9-]{2,63}";

  @Inject
  private Visit visit;
  @Inject
  private Outbox outbox;
  @Inject
  private Languages languages;
  @Inject
  private Settings settings;

  private Optional<Reader> reader;
  private boolean unfit;

  @Override
  protected void act(Reviewer reviewer) {
    if (visit.isPosted()) {
      change(reviewer);
    }
    reader = outbox.reader(reviewer.id());
  }

  private void change(Reviewer reviewer) {
    switch (visit.form().first("do")) {
      case "keep" -> keep(reviewer);
      case "stop" -> {
        outbox.remove(reviewer.id());
        visit.go("mail");
      }
      default -> throw new Refused(400);
    }
  }

  private void keep(Reviewer reviewer) {
    var address = visit.form().first("address").strip();
    unfit = !address.matches(ADDRESS);
    if (!unfit) {
      outbox.write(new Reader(reviewer.id(), address, language()));
      visit.go("mail");
    }
  }

  private String language() {
    var asked = visit.form().first("language");
    return languages.offered().stream().map(Language::tag).filter(asked::equals).findFirst()
        .orElse(visit.getLanguage().tag());
  }

  /** Whether this deployment sends mail at all. */
  public boolean isSending() {
    return settings.mail().isPresent();
  }

  public boolean isReading() {
    return reader.isPresent();
  }

  public boolean isUnfit() {
    return unfit;
  }

  public String getAddress() {
    return unfit ? visit.form().first("address") : reader.map(Reader::address).orElse("");
  }

  public String getChosen() {
    return reader.map(Reader::language).orElse(visit.getLanguage().tag());
  }

  public List<Language> getTongues() {
    return languages.offered();
  }
}
