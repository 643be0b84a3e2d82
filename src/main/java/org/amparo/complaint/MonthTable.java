package org.amparo.complaint;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.amparo.platform.Transaction;

/** How many complaints are gone, by the month in which they were sent: all that stays of them. */
final class MonthTable {
  void count(Transaction tx, LocalDate sent, boolean takenBack) {
    tx.run("""
        INSERT INTO month_count (month, received, taken_back)
        VALUES (?, 1, ?)
            ON DUPLICATE KEY UPDATE received = received + 1, taken_back = taken_back + VALUES(taken_back)
        """, sent.withDayOfMonth(1), takenBack ? 1 : 0);
  }

  /** Those erased, and those taken back that are not erased yet, sent from one month on up to another. */
  Map<YearMonth, Months.Gone> between(Transaction tx, YearMonth from, YearMonth to) {
    var gone = new HashMap<YearMonth, Months.Gone>();
    tx.list("""
        SELECT month, SUM(received) AS received, SUM(taken_back) AS taken_back
          FROM (SELECT month, received, taken_back
                  FROM month_count
                 UNION ALL
                SELECT DATE_FORMAT(sent_day, '%Y-%m-01'), 1, 1
                  FROM complaint
                 WHERE stage = ?) AS every
         WHERE month BETWEEN ? AND ?
         GROUP BY month
        """, row -> gone.put(YearMonth.from(LocalDate.parse(row.getString("month"))),
            new Months.Gone(row.getInt("received"), row.getInt("taken_back"))),
        Stage.TAKEN_BACK.number(), from.atDay(1), to.atDay(1));
    return gone;
  }
}
