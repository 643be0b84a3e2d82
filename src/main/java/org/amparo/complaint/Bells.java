package org.amparo.complaint;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.desk.DeskId;
import org.amparo.platform.Days;
import org.amparo.platform.Transaction;
import org.amparo.questionnaire.Answers;

/** A case in danger rings while nobody is signed in: counts without a case, today and on each day that will raise it. */
public final class Bells {
  private static final int SLOTS = 16;

  private final BellTable table = new BellTable();
  private final Routing routing;
  private final Days days;
  private final SecureRandom random;

  public Bells(Routing routing, Days days, SecureRandom random) {
    this.routing = routing;
    this.days = days;
    this.random = random;
  }

  /** When it rings and how loud: today, and on each later day that raises it. Asked before anything is locked. */
  Map<LocalDate, Urgency> rings(Answers inputs) {
    var rings = new TreeMap<>(routing.rises(inputs, days.today()));
    rings.put(days.today(), routing.level(inputs, days.today()).urgency());
    return rings;
  }

  void ring(Transaction tx, DeskId desk, Map<LocalDate, Urgency> rings) {
    rings.forEach((day, level) -> table.add(tx, desk, day, level, random.nextInt(SLOTS), 1, 1));
  }

  /** Rings for a case that a person raised: it was read, so that it does not wait, but the others must hear of it. */
  void raised(Transaction tx, DeskId desk, Urgency level) {
    table.add(tx, desk, days.today(), level, random.nextInt(SLOTS), 0, 1);
  }

  /** How many cases wait at a desk today, by level; too many rather than too few until a reviewer lists them. */
  public Map<Urgency, Long> waiting(Transaction tx, DeskId desk) {
    return table.waiting(tx, desk, days.today());
  }

  /** How many rang since the last letters, by level. */
  public Map<Urgency, Long> unrung(Transaction tx, DeskId desk) {
    return table.unrung(tx, desk, days.today());
  }

  /** Counts what rang at these levels and hushes it, for whoever writes the letters that tell of it. */
  public Map<Urgency, Long> hush(Transaction tx, DeskId desk, List<Urgency> levels) {
    table.lock(tx, desk, days.today());
    var rang = new EnumMap<Urgency, Long>(Urgency.class);
    rang.putAll(table.unrung(tx, desk, days.today()));
    rang.keySet().retainAll(levels);
    levels.forEach(level -> table.hush(tx, desk, days.today(), level));
    return rang;
  }

  /** How often a desk's bells were rung and how many cases they say wait: to see whether anything rings meanwhile. */
  record Heard(long waiting, long unrung) {}

  /** Asked in the transaction that reads the cases of a listing. */
  Heard heard(Transaction tx, DeskId desk) {
    return table.heard(tx, desk, days.today(), "");
  }

  /**
   * A listing has seen everything up to now, so what waits is counted anew, unless the bells moved since it read: then
   * they stay as they are, for a count may be too high until the next listing, but never too low.
   */
  void correct(Transaction tx, DeskId desk, Heard before, Map<Urgency, Long> unread) {
    if (table.heard(tx, desk, days.today(), " FOR UPDATE").equals(before)) {
      table.clearWaiting(tx, desk, days.today());
      unread.forEach((level, count) ->
          table.add(tx, desk, days.today(), level, random.nextInt(SLOTS), Math.toIntExact(count), 0));
    }
  }
}
