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

  Bells.Heard heard(Transaction tx, DeskId desk, LocalDate upTo, String locking) {
    return tx.one("""
        SELECT COALESCE(SUM(waiting), 0), COALESCE(SUM(unrung), 0)
          FROM bell
         WHERE desk = ? AND day <= ?
        """ + locking, row -> new Bells.Heard(row.getLong(1), row.getLong(2)), desk.bytes(), upTo).orElseThrow();
  }

  /** A bell that neither waits nor has to ring says nothing any more, and goes. */
  void clearWaiting(Transaction tx, DeskId desk, LocalDate upTo) {
    tx.run("DELETE FROM bell WHERE desk = ? AND day <= ? AND unrung = 0", desk.bytes(), upTo);
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

  /** No filing rings between counting and hushing. */
  void lock(Transaction tx, DeskId desk, LocalDate upTo) {
    tx.list("SELECT 1 FROM bell WHERE desk = ? AND day <= ? FOR UPDATE", row -> 1, desk.bytes(), upTo);
  }

  /** Levels that rang, each with how often. */
  Map<Urgency, Long> unrung(Transaction tx, DeskId desk, LocalDate upTo) {
    return tx.list("""
        SELECT level, SUM(unrung) AS unrung
          FROM bell
         WHERE desk = ? AND day <= ? AND unrung > 0
         GROUP BY level
        """, row -> Map.entry(Urgency.values()[row.getInt("level")], row.getLong("unrung")), desk.bytes(), upTo)
        .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void hush(Transaction tx, DeskId desk, LocalDate upTo, Urgency level) {
    tx.run("UPDATE bell SET unrung = 0 WHERE desk = ? AND day <= ? AND level = ?", desk.bytes(), upTo, level.ordinal());
    tx.run("DELETE FROM bell WHERE desk = ? AND day <= ? AND level = ? AND waiting = 0 AND unrung = 0", desk.bytes(), upTo,
        level.ordinal());
  }
}
