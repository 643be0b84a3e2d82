package org.amparo.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.desk.DeskId;
import org.amparo.platform.Transaction;

/** The bells table, and all the SQL that touches it: counts by desk, day and level, never by case. */
final class BellTable {
  void add(Transaction tx, DeskId desk, LocalDate day, Urgency level, int slot, int count, int ring) {
    tx.run("""
        INSERT INTO bell (desk, day, level, slot, waiting, unrung)
        VALUES (?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE waiting = waiting + VALUES(waiting), unrung = unrung + VALUES(unrung)
        """, desk.bytes(), day, level.ordinal(), slot, count, ring);
  }

  void clearWaiting(Transaction tx, DeskId desk, LocalDate upTo) {
    tx.run("UPDATE bell SET waiting = 0 WHERE desk = ? AND day <= ?", desk.bytes(), upTo);
  }

  Map<Urgency, Long> waiting(Transaction tx, DeskId desk, LocalDate upTo) {
    return tx.list("""
        SELECT level, SUM(waiting) AS waiting
          FROM bell
         WHERE desk = ? AND day <= ?
         GROUP BY level
        """, row -> Map.entry(Urgency.values()[row.getInt("level")], row.getLong("waiting")), desk.bytes(), upTo)
        .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
