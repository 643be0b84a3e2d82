package org.amparo.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/** Opens the connection pool and brings the schema up to date. */
public final class Pool implements AutoCloseable {
  private static final String[] SCHEMAS = {
    "classpath:org/amparo/ledger/schema", "classpath:org/amparo/desk/schema", "classpath:org/amparo/complaint/schema",
    "classpath:org/amparo/digest/schema", "classpath:org/amparo/evidence/schema",
    "classpath:org/amparo/evidence/store/schema", "classpath:org/amparo/transparency/schema"
  };

  /** The driver warns with the key of a row that was there already: a filer's double tap. Held, or it comes back. */
  private static final Logger DRIVER = Logger.getLogger("org.mariadb.jdbc");

  private final HikariDataSource source;

  public Pool(Settings.DatabaseAccess access) {
    DRIVER.setLevel(Level.OFF);
    var config = new HikariConfig();
    config.setJdbcUrl(access.url());
    config.setDriverClassName("org.mariadb.jdbc.Driver");
    config.setUsername(access.user());
    config.setPassword(access.password());
    config.setAutoCommit(false);
    config.setMaximumPoolSize(access.connections());
    config.setMinimumIdle(2);
    config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
    config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    config.addDataSourceProperty("useServerPrepStmts", "true");
    config.addDataSourceProperty("cachePrepStmts", "true");
    config.setPoolName("amparo");
    source = new HikariDataSource(config);
  }

  public Database database() {
    return new Database(source);
  }

  /** Applies what is new; a schema that is not ours or was changed by hand refuses the start. */
  public void migrate() {
    Flyway.configure(Pool.class.getClassLoader()).dataSource(source).locations(SCHEMAS).load().migrate();
  }

  @Override
  public void close() {
    source.close();
  }
}
