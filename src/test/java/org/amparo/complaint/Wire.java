package org.amparo.complaint;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.amparo.platform.Settings;

/** Connections that a test can cut at any statement or between a commit and its answer; nobody may hold two at once. */
public final class Wire implements DataSource, AutoCloseable {
  private static final String DIED = "08S01";

  private final Settings.DatabaseAccess access;
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
  private final ThreadLocal<Watch> watch = ThreadLocal.withInitial(Watch::new);

  public Wire(Settings.DatabaseAccess access) {
    this.access = access;
  }

  /** What passed over this thread's connections, and where they are to be cut. */
  private static final class Watch {
    private final List<String> statements = new ArrayList<>();
    private boolean held;
    private int commits;
    private Cut cut = Cut.NOWHERE;
    private int interruptedAfter;
    private Runnable interruption;
  }

  /** Where a connection dies: after a statement, or with the answer to a commit on its way. Both count from one. */
  public record Cut(int afterStatement, int afterCommit) {
    public static final Cut NOWHERE = new Cut(0, 0);
  }

  /** Runs with this thread's connection cut at that place, if it ever gets there. */
  public void cut(Cut at, Runnable act) {
    watch.set(new Watch());
    watch.get().cut = at;
    try {
      act.run();
    } finally {
      watch.set(new Watch());
    }
  }

  /** Does something, while somebody else does all of another thing right after the n-th statement. */
  public <T> T meanwhile(int afterStatement, Runnable other, Supplier<T> act) {
    watch.set(new Watch());
    watch.get().interruptedAfter = afterStatement;
    watch.get().interruption = other;
    return act.get();
  }

  /** The statements that this thread ran meanwhile. */
  public List<String> statements(Runnable act) {
    watch.set(new Watch());
    act.run();
    return List.copyOf(watch.get().statements);
  }

  @Override
  public Connection getConnection() throws SQLException {
    var mine = watch.get();
    if (mine.held) {
      throw new AssertionError("a second connection was taken inside a transaction: a full pool would wait for itself");
    }
    var real = idle.poll();
    mine.held = true;
    return new Line(real == null ? fresh() : real, mine).connection();
  }

  private Connection fresh() throws SQLException {
    var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return connection;
  }

  /** One connection while somebody holds it. */
  private final class Line {
    private final Connection real;
    private final Watch mine;
    private boolean dead;

    Line(Connection real, Watch mine) {
      this.real = real;
      this.mine = mine;
    }

    Connection connection() {
      return proxy(Connection.class, this::onConnection);
    }

    private Object onConnection(Object proxy, Method method, Object[] values) throws Throwable {
      if (method.getName().equals("close")) {
        mine.held = false;
        if (!dead) {
          idle.push(real);
        }
        return null;
      }
      if (dead) {
        throw new SQLException("the connection is dead", DIED);
      }
      var answer = passed(real, method, values);
      if (method.getName().equals("commit") && ++mine.commits == mine.cut.afterCommit()) {
        die();
      }
      return method.getName().equals("prepareStatement")
          ? watched((PreparedStatement) answer, (String) values[0]) : answer;
    }

    private PreparedStatement watched(PreparedStatement statement, String sql) {
      return proxy(PreparedStatement.class, (proxy, method, values) -> {
        var answer = passed(statement, method, values);
        if (method.getName().startsWith("execute")) {
          mine.statements.add(sql);
          if (mine.statements.size() == mine.cut.afterStatement()) {
            die();
          }
          if (mine.statements.size() == mine.interruptedAfter) {
            CompletableFuture.runAsync(mine.interruption).join();
          }
        }
        return answer;
      });
    }

    private void die() throws SQLException {
      dead = true;
      real.rollback();
      real.close();
      throw new SQLException("the connection died", DIED);
    }
  }

  private static Object passed(Object real, Method method, Object[] values) throws Throwable {
    try {
      return method.invoke(real, values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(Wire.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Override
  public void close() throws SQLException {
    for (var real = idle.poll(); real != null; real = idle.poll()) {
      real.close();
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    throw new UnsupportedOperationException("nothing is logged here");
  }

  @Override
  public void setLoginTimeout(int seconds) {
    throw new UnsupportedOperationException("tests do not wait");
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("this wire wraps nothing to be handed out");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
