package org.amparo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A MariaDB of our own on loopback: durable, with passwords drawn at each start, and with accounts for nobody else. */
public final class EmbeddedMariaDb implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration STOP = Duration.ofSeconds(60);
  private final DatabaseProgram program;
  private final DataFolder data;
  private final DatabaseAccounts accounts;
  private final int port;
  private Process process;

  private EmbeddedMariaDb(DatabaseProgram program, DataFolder data) {
    this.program = program;
    this.data = data;
    this.accounts = DatabaseAccounts.draw();
    this.port = Loopback.freePort();
  }

  public static EmbeddedMariaDb start(DatabaseProgram program, DataFolder data) {
    var database = new EmbeddedMariaDb(program, data);
    database.installIfNew();
    database.start();
    return database;
  }

  static String mark(Path data) {
    return "--datadir=" + data.resolve("data");
  }

  public String url() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/amparo?useServerPrepStmts=true&sslMode=disable";
  }

  public DatabaseAccounts accounts() {
    return accounts;
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  CompletableFuture<Process> ended() {
    return process.onExit();
  }

  /** Also starts it again, on the same port with the same passwords, after it died. */
  void start() {
    var init = data.folder("run").resolve("accounts.sql");
    accounts.write(init);
    process = run(ProcessBuilder.Redirect.PIPE, serving(init));
    new PidFiles(data.folder("run")).write("database.pid", process.toHandle());
    var ready = Patience.until(START, () -> !process.isAlive() || Greeting.heard(port));
    Trees.delete(init);
    if (!ready || !process.isAlive()) {
      process.destroyForcibly();
      throw new Refusal("the database did not start; " + log() + " says why");
    }
  }

  /** Makes the system tables beside, and moves them in at once: a half made folder is never taken for a database. */
  private void installIfNew() {
    var folder = data.path().resolve("data");
    var beside = data.path().resolve("data.new");
    if (Files.isDirectory(folder)) {
      return;
    }
    Trees.delete(beside);
    try {
      Files.createDirectories(beside.resolve("mysql"));
      var script = Files.write(beside.resolve("install.sql"), systemTables());
      var made = run(ProcessBuilder.Redirect.from(script.toFile()),
          Stream.concat(common(beside), Stream.of("--bootstrap")).toList());
      if (made.waitFor() != 0) {
        throw new Refusal("the database could not be set up; " + log() + " says why");
      }
      Files.delete(script);
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Refusal("cannot write to " + data.path() + "; is the disk full?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("setting up the database was interrupted; start again", e);
    }
  }

  private List<String> systemTables() throws IOException {
    var lines = new ArrayList<>(List.of("USE mysql;"));
    for (var name : List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql",
        "mariadb_system_tables_data.sql")) {
      lines.addAll(Files.readAllLines(program.script(name)));
    }
    return lines;
  }

  private Process run(ProcessBuilder.Redirect input, List<String> arguments) {
    var command = new ArrayList<>(List.of(program.server().toString()));
    command.addAll(arguments);
    try {
      var started = new ProcessBuilder(command).directory(data.path().toFile()).redirectInput(input)
          .redirectErrorStream(true).redirectOutput(log().toFile()).start();
      return started;
    } catch (IOException e) {
      throw new Refusal("cannot run " + program.server() + "; is the folder mounted without leave to run programs?", e);
    }
  }

  private Stream<String> common(Path folder) {
    var root = System.getProperty("user.name").equals("root");
    return Stream.concat(
        Stream.of("--no-defaults", "--datadir=" + folder, "--basedir=" + program.folder(),
            "--lc-messages-dir=" + program.messages(), "--tmpdir=" + data.folder("scratch"),
            "--performance-schema=OFF", "--innodb-log-file-size=64M", "--innodb-buffer-pool-size=128M"),
        root ? Stream.of("--user=root") : Stream.empty());
  }

  private List<String> serving(Path init) {
    return Stream.concat(common(data.path().resolve("data")), Stream.of(
        "--init-file=" + init, "--bind-address=127.0.0.1", "--port=" + port,
        "--socket=" + data.folder("run").resolve("database.socket"),
        "--pid-file=" + data.folder("run").resolve("mariadbd.pid"),
        "--skip-ssl", "--skip-name-resolve", "--skip-log-bin", "--skip-symbolic-links", "--local-infile=OFF",
        "--general-log=OFF", "--slow-query-log=OFF", "--innodb-flush-log-at-trx-commit=1",
        "--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin",
        "--innodb-log-buffer-size=2M", "--key-buffer-size=64K", "--aria-pagecache-buffer-size=8M",
        "--query-cache-size=0", "--open-files-limit=1024", "--table-open-cache=200", "--max-connections=100"))
        .toList();
  }

  private Path log() {
    return data.folder("log").resolve("database.log");
  }

  /** A clean end; where a process cannot be asked to end, the server is. */
  @Override
  public void close() {
    if (process.supportsNormalTermination()) {
      process.destroy();
    } else {
      accounts.shutDown(url());
    }
    if (!Patience.until(STOP, () -> !process.isAlive())) {
      process.destroyForcibly().onExit().join();
    }
    new PidFiles(data.folder("run")).clear();
  }
}
