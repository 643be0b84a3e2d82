package org.amparo.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.amparo.platform.Database;
import org.amparo.platform.LostRaceException;

/** Finds complaints whose day has come and erases each in a transaction of its own; what somebody uses just now is left. */
public final class Expiry {
  private final ComplaintTable complaints = new ComplaintTable();
  private final Database database;
  private final Erasure erasure;

  public Expiry(Database database, Erasure erasure) {
    this.database = database;
    this.erasure = erasure;
  }

  public int eraseDraftsSavedBy(LocalDate day) {
    return each(database.transaction(tx -> complaints.draftsSavedBy(tx, day)));
  }

  public int eraseTakenBackBy(LocalDate day) {
    return each(database.transaction(tx -> complaints.takenBackBy(tx, day)));
  }

  /**
   * Erases closed complaints whose time is over and that nobody holds.
   *
   * @param counted whether the reports that count it are out; after {@link Keeping#WAITS} it goes all the same
   */
  public int eraseClosed(LocalDate today, Predicate<ComplaintRow> counted) {
    return each(database.transaction(tx -> complaints.keptUntil(tx, today)).stream()
        .filter(row -> counted.test(row) || row.keepUntil().filter(day -> Keeping.latest(day).isBefore(today)).isPresent())
        .toList());
  }

  private int each(List<ComplaintRow> rows) {
    return (int) rows.stream().filter(this::erased).count();
  }

  private boolean erased(ComplaintRow row) {
    try {
      return database.transaction(tx -> {
        erasure.expire(tx, row);
        return true;
      });
    } catch (LostRaceException e) {
      return false;
    }
  }
}
