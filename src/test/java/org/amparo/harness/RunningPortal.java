package org.amparo.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.platform.Settings.DatabaseAccess;

/** The packaged Amparo, started by its own launcher, as a person would. What it prints stays in memory. */
public final class RunningPortal implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(4);
  private static RunningPortal shared;
  private static boolean asked;

  private final Path data;
  private final int port;
  private final Map<String, String> environment;
  private Printed printed;
  private Process launcher;
  private SamplePaper samples;

  private RunningPortal(Path data, Map<String, String> environment) {
    this.data = data;
    this.environment = environment;
    this.port = freePort();
  }

  /** The one that all tests of a run may use together, with sample desks. */
  public static synchronized RunningPortal shared() {
    if (!asked) {
      asked = true;
      shared = start("portal", Map.of());
    }
    if (shared == null) {
      throw new IllegalStateException("the portal did not start for an earlier test, which says why");
    }
    return shared;
  }

  /** One of a test's own, with empty data; only the unpacked database program is kept from the run before. */
  public static RunningPortal start(String name, Map<String, String> environment) {
    var data = Places.kept(name);
    for (var part : List.of("data", "data.new", "node", "run", "log", "scratch", "evidence")) {
      Places.delete(data.resolve(part));
    }
    var portal = new RunningPortal(data, environment);
    Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
    portal.start();
    portal.samples = SamplePaper.read(portal.printed.lines());
    return portal;
  }

  /** Starts it again after it was closed or killed, on the same data and port. */
  public void start() {
    var builder = new ProcessBuilder(Places.distribution().resolve("bin/amparo").toString(), "run")
        .redirectErrorStream(true).directory(data.toFile());
    builder.environment().putAll(Map.of("AMPARO_PORT", Integer.toString(port), "AMPARO_DATA", data.toString(),
        "JAVA_HOME", System.getProperty("java.home")));
    builder.environment().putAll(environment);
    try {
      launcher = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("is it packaged? mvn package -DskipTests", e);
    }
    printed = Printed.from(launcher);
    awaitReady();
  }

  /** Returns once it says that it is ready; also after it brought a killed process back by itself. */
  public void awaitReady() {
    printed.await("Amparo is ready", START);
  }

  public String intake() {
    return "http://localhost:" + port;
  }

  public String desk() {
    return "http://desk.localhost:" + port;
  }

  public String steward() {
    return "http://steward.localhost:" + port;
  }

  public int port() {
    return port;
  }

  public Path data() {
    return data;
  }

  public SamplePaper samples() {
    return samples;
  }

  /** What the launcher and the application said since the last start. */
  public List<String> said() {
    return printed.lines();
  }

  public ProcessHandle launcher() {
    return launcher.toHandle();
  }

  public ProcessHandle web() {
    return process("web.pid");
  }

  /** The inspectors and the cages around them: whatever the web server started. */
  public List<ProcessHandle> inspectors() {
    return web().descendants().toList();
  }

  public ProcessHandle database() {
    return process("database.pid");
  }

  /** kill -9, and back as soon as the process is gone; the launcher brings a web server or database back by itself. */
  public void kill(ProcessHandle... processes) {
    printed.forgetReady();
    Stream.of(processes).forEach(ProcessHandle::destroyForcibly);
    Stream.of(processes).forEach(process -> process.onExit().join());
  }

  /** The credentials of this start, as the web server was given them; only on Linux. */
  public DatabaseAccess access() {
    try {
      var bytes = Files.readAllBytes(Path.of("/proc", Long.toString(web().pid()), "environ"));
      var told = Stream.of(new String(bytes, StandardCharsets.UTF_8).split("\0")).map(pair -> pair.split("=", 2))
          .filter(pair -> pair.length == 2)
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, two) -> one, TreeMap::new));
      return new DatabaseAccess(
          told.get("AMPARO_DB_URL"), told.get("AMPARO_DB_USER"), told.get("AMPARO_DB_PASSWORD"), 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessHandle process(String name) {
    try {
      var pid = Files.readString(data.resolve("run").resolve(name)).split(" ")[0];
      return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as Ctrl-C does. */
  @Override
  public void close() {
    launcher.toHandle().destroy();   // unlike the process itself, it leaves what is still said readable
    launcher.onExit().join();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
