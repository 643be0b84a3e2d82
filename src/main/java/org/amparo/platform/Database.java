package org.amparo.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The one way to the database: a transaction that commits whole or leaves nothing. */
public final class Database {
  private static final int TRIES = 3;

  private final DataSource source;

  public Database(DataSource source) {
    this.source = source;
  }

  /** Commits what the work did, or rolls all of it back when it throws. */
  public <T> T transaction(Work<T> work) {
    var after = new ArrayList<Runnable>();
    T result;
    try (var connection = source.getConnection()) {
      result = committed(connection, work, after);
    } catch (SQLException e) {
      throw Transaction.translated(e);
    }
    after.forEach(Runnable::run);
    return result;
  }

  /** As {@link #transaction}, started again from reading when somebody else was first: three times, then the race is lost. */
  public <T> T retrying(Work<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction(work);
      } catch (LostRaceException e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }

  private static <T> T committed(Connection connection, Work<T> work, List<Runnable> after) throws SQLException {
    var tx = new Transaction(connection);
    var ending = Ending.UNDONE;
    try {
      T result = work.in(tx);
      tx.finish();
      ending = Ending.UNKNOWN;
      connection.commit();
      ending = Ending.COMMITTED;
      after.addAll(tx.onceCommitted());
      return result;
    } finally {
      try {
        if (ending != Ending.COMMITTED) {
          connection.rollback();
        }
      } finally {
        tx.ended(ending);
      }
    }
  }
}
