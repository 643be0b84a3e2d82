package org.amparo.complaint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Faults;

/**
 * Other places that may help ({@code config/referrals.json}): each was looked at on a day, can be switched off, and goes by
 * itself once nobody has looked at it for long, since offices close and rules change.
 */
public final class Referrals {
  public static final String FILE = "referrals.json";
  static final int STALE_AFTER_DAYS = 180;
  private final List<Card> cards;
  private final int staleAfterDays;

  private Referrals(List<Card> cards, int staleAfterDays) {
    this.cards = List.copyOf(cards);
    this.staleAfterDays = staleAfterDays;
  }

  /** A card shown after sending, and the day on which someone last checked that it is true. */
  public record Card(String id, boolean on, LocalDate lastVerified) {
    public String titleKey() {
      return "card." + id + ".title";
    }

    public String textKey() {
      return "card." + id + ".text";
    }

    /** The phrase with its risk, which need not be there. */
    public String careKey() {
      return "card." + id + ".care";
    }

    /** The phrase with what to have ready, which need not be there. */
    public String haveKey() {
      return "card." + id + ".have";
    }
  }

  public static Referrals read(Path configDirectory) {
    var faults = new Faults();
    var referrals = read(configDirectory, faults);
    faults.refuseIfAny();
    return referrals;
  }

  static Referrals read(Path configDirectory, Faults faults) {
    var file = ConfigNode.read(configDirectory, FILE, faults);
    return new Referrals(file.each("cards", "id", (id, n) -> new Card(id, n.flag("on"), Verified.day(n))),
        Verified.staleAfter(file, STALE_AFTER_DAYS));
  }

  public Optional<Card> card(String id) {
    return cards.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The cards of a route that may be shown on a day, in its order: none that is off, none that is stale. */
  public List<Card> shown(List<String> ids, LocalDate today) {
    return ids.stream().flatMap(id -> card(id).stream()).filter(card -> card.on() && !isStale(card, today)).toList();
  }

  /** Cards that are on and yet not shown, as nobody looked at them for too long. */
  public List<Card> stale(LocalDate today) {
    return cards.stream().filter(card -> card.on() && isStale(card, today)).toList();
  }

  public int staleAfterDays() {
    return staleAfterDays;
  }

  private boolean isStale(Card card, LocalDate today) {
    return Verified.isStale(card.lastVerified(), staleAfterDays, today);
  }
}
