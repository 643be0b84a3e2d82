package org.amparo.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Statements of one transaction; ends with the {@link Work} that was given it. */
public final class Transaction {
  private static final int DEADLOCK = 1213;
  private static final int LOCK_WAIT = 1205;
  private static final int DUPLICATE = 1062;
  private static final int CHANGED_SINCE_READ = 1020;

  private final Connection connection;
  private final List<Runnable> beforeCommit = new ArrayList<>();
  private final List<Consumer<Ending>> afterwards = new ArrayList<>();
  private final List<Runnable> onceCommitted = new ArrayList<>();

  Transaction(Connection connection) {
    this.connection = connection;
  }

  public <T> List<T> list(String sql, RowReader<T> reader, Object... values) {
    try (var statement = prepared(sql, values); var rows = statement.executeQuery()) {
      var all = new ArrayList<T>();
      while (rows.next()) {
        all.add(reader.read(rows));
      }
      return all;
    } catch (SQLException e) {
      throw translated(e);
    }
  }

  /** The first row, or nothing. */
  public <T> Optional<T> one(String sql, RowReader<T> reader, Object... values) {
    return list(sql, reader, values).stream().findFirst();
  }

  /** How many rows were written. */
  public int run(String sql, Object... values) {
    try (var statement = prepared(sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw translated(e);
    }
  }

  /** Runs last, after every statement and before the commit: for what must stand outside the database first. */
  public void beforeCommit(Runnable act) {
    beforeCommit.add(act);
  }

  /** Runs once the transaction is over, however it ended, on the same thread: for letting go of what was held for it. */
  public void afterwards(Consumer<Ending> act) {
    afterwards.add(act);
  }

  /**
   * Runs when the commit is known to have happened and the connection is back where it came from: for bytes outside the
   * tables, which nobody names any more. A crash in between leaves them, and a sweep must find them.
   */
  public void onceCommitted(Runnable act) {
    onceCommitted.add(act);
  }

  List<Runnable> onceCommitted() {
    return onceCommitted;
  }

  void finish() {
    beforeCommit.forEach(Runnable::run);
  }

  void ended(Ending ending) {
    afterwards.forEach(act -> act.accept(ending));
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    var statement = connection.prepareStatement(sql);
    try {
      for (int i = 0; i < values.length; i++) {
        set(statement, i + 1, values[i]);
      }
      return statement;
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
    if (value instanceof byte[] bytes) {
      statement.setBytes(place, bytes);
    } else if (value instanceof UUID id) {
      statement.setBytes(place, Ids.bytes(id));
    } else if (value instanceof LocalDate day) {
      statement.setString(place, day.toString());
    } else {
      statement.setObject(place, value);
    }
  }

  /** A deadlock, a lock not had in time and a failed Galera certification all mean: somebody else was first. */
  static RuntimeException translated(SQLException e) {
    return switch (e.getErrorCode()) {
      case DEADLOCK, LOCK_WAIT, CHANGED_SINCE_READ -> new LostRaceException();
      case DUPLICATE -> new DuplicateException();
      default -> isAway(e) ? new AwayException(withoutValues(e))
          : new Fault("the database refused a statement: state " + e.getSQLState() + ", code " + e.getErrorCode(),
              withoutValues(e));
    };
  }

  /** SQLSTATE class 08 is a connection that is lost or was never had; the pool says it by type. */
  private static boolean isAway(SQLException e) {
    return e instanceof SQLTransientConnectionException || e.getSQLState() != null && e.getSQLState().startsWith("08");
  }

  /** A driver's message can quote the value it choked on, so only the place it was thrown from is kept. */
  private static Throwable withoutValues(SQLException e) {
    var bare = new SQLException("[message withheld]", e.getSQLState(), e.getErrorCode());
    bare.setStackTrace(e.getStackTrace());
    return bare;
  }
}
