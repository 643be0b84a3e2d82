package org.amparo.conversation;

import java.time.LocalDate;
import java.time.Period;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.Exchange;
import org.amparo.complaint.Stage;
import org.amparo.platform.Database;
import org.amparo.platform.Days;

/** Taking a complaint back: closed to every desk at once, erased when the time to undo is over, or at once. */
public final class TakingBack {
  private final Database database;
  private final Exchange exchange;
  private final Days days;
  private final Period undo;

  public TakingBack(Database database, Exchange exchange, Days days, Period undo) {
    this.database = database;
    this.exchange = exchange;
    this.days = days;
    this.undo = undo;
  }

  /** The day on which a complaint taken back on that day is erased. */
  public LocalDate erasedOn(LocalDate takenBack) {
    return takenBack.plus(undo);
  }

  public void takeBack(ComplaintId id) {
    database.retrying(tx -> {
      exchange.read(tx, id).filter(shelf -> shelf.row().stage() == Stage.SENT).ifPresent(shelf -> {
        if (undo.isZero()) {
          exchange.erase(tx, shelf);
        } else {
          exchange.takeBack(tx, shelf, days.today());
        }
      });
      return null;
    });
  }

  public void undo(ComplaintId id) {
    database.retrying(tx -> {
      exchange.read(tx, id).filter(shelf -> shelf.row().stage() == Stage.TAKEN_BACK)
          .ifPresent(shelf -> exchange.undo(tx, shelf));
      return null;
    });
  }

  /** Erases a sent complaint now: every row and byte. */
  public void erase(ComplaintId id) {
    database.retrying(tx -> {
      exchange.read(tx, id).ifPresent(shelf -> exchange.erase(tx, shelf));
      return null;
    });
  }
}
