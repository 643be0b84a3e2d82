package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.amparo.complaint.Referrals;
import org.amparo.platform.Days;
import org.amparo.web.shell.Words;

/** Other places that may help this person, each with the day on which someone last looked; none that is off or stale. */
@Named("leads")
@RequestScoped
public class Leads {
  @Inject
  private Referrals referrals;
  @Inject
  private Days days;
  @Inject
  private Words words;

  private List<Card> cards = List.of();

  /** One card in words; care and have are empty where it needs none. */
  public record Card(String title, String text, String have, String care, String looked) {}

  void show(List<String> ids) {
    cards = referrals.shown(ids, days.today()).stream().map(card -> new Card(words.get(card.titleKey()),
        words.get(card.textKey()), said(card.haveKey()), said(card.careKey()),
        words.say("card.looked", words.language().date(card.lastVerified())))).toList();
  }

  private String said(String key) {
    return Optional.of(key).filter(words::has).map(words::get).orElse("");
  }

  public List<Card> getCards() {
    return cards;
  }
}
