package org.amparo.complaint;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Faults;

/** Other places that may help ({@code config/referrals.json}): each was looked at on a day, and can be switched off. */
public final class Referrals {
  static final String FILE = "referrals.json";
  private final List<Card> cards;

  private Referrals(List<Card> cards) {
    this.cards = cards;
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
    var cards = ConfigNode.read(configDirectory, FILE, faults)
        .each("cards", "id", (id, n) -> new Card(id, n.flag("on"), day(n)));
    return new Referrals(cards);
  }

  public Optional<Card> card(String id) {
    return cards.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The cards of a route, in its order. */
  public List<Card> cards(List<String> ids) {
    return ids.stream().flatMap(id -> card(id).stream()).toList();
  }

  private static LocalDate day(ConfigNode n) {
    try {
      return LocalDate.parse(n.text("last_verified"));
    } catch (DateTimeException e) {
      n.at("last_verified").fault("is not a day.", "Write the day on which someone checked it, like 2026-11-24.");
      return LocalDate.EPOCH;
    }
  }
}
