package org.amparo.complaint;

import java.time.LocalDate;
import java.util.List;
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

  private int each(List<ComplaintRow> rows) {
    return (int) rows.stream().filter(this::erased).count();
  }

  private boolean erased(ComplaintRow row) {
    try {
      return database.transaction(tx -> {
        erasure.erase(tx, row);
        return true;
      });
    } catch (LostRaceException e) {
      return false;
    }
  }
}
