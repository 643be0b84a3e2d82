package org.amparo.complaint;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import org.amparo.desk.DeskId;
import org.amparo.platform.Days;
import org.amparo.platform.Transaction;
import org.amparo.questionnaire.Answers;

/** So that a case in danger rings while nobody is signed in: counts without a case, for today and for each day that will raise it. */
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

  void ring(Transaction tx, DeskId desk, Answers inputs) {
    var today = days.today();
    ringOn(tx, desk, today, routing.decide(inputs, today).urgency());
    routing.rises(inputs, today).forEach((day, level) -> ringOn(tx, desk, day, level));
  }

  /** How many cases wait at a desk today, by level; too many rather than too few until a reviewer lists them. */
  public Map<Urgency, Long> waiting(Transaction tx, DeskId desk) {
    return table.waiting(tx, desk, days.today());
  }

  private void ringOn(Transaction tx, DeskId desk, LocalDate day, Urgency level) {
    table.add(tx, desk, day, level, random.nextInt(SLOTS), 1, 1);
  }

  /** A listing sees everything up to now, so what waits is counted anew; done before the cases are read, it can only count too much. */
  void beginListing(Transaction tx, DeskId desk) {
    table.clearWaiting(tx, desk, days.today());
  }

  void endListing(Transaction tx, DeskId desk, Map<Urgency, Long> unread) {
    unread.forEach((level, count) ->
        table.add(tx, desk, days.today(), level, random.nextInt(SLOTS), Math.toIntExact(count), 0));
  }
}
