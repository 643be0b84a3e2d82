package org.amparo.complaint;

import java.time.YearMonth;
import java.util.Map;
import org.amparo.platform.Transaction;

/** What stays of complaints that are gone: a plain count a month, for a report that says how many there were. */
public final class Months {
  private final MonthTable table = new MonthTable();

  /**
   * Complaints that no desk can count any more, by the month they were sent.
   *
   * @param received all of them
   * @param takenBack those that the person took back or erased
   */
  public record Gone(int received, int takenBack) {}

  public Map<YearMonth, Gone> gone(Transaction tx, YearMonth from, YearMonth to) {
    return table.between(tx, from, to);
  }
}
