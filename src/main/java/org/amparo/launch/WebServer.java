package org.amparo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The Payara Micro process with the WAR: closed to everything but pages, and writing only under the data folder. */
final class WebServer implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(180);
  private static final Duration STOP = Duration.ofSeconds(25);
  private final Home home;
  private final DataFolder data;
  private final Wishes wishes;
  private final Map<String, String> environment;
  private Process process;

  /** @param environment what the application is told: {@code AMPARO_*} */
  WebServer(Home home, DataFolder data, Wishes wishes, Map<String, String> environment) {
    this.home = home;
    this.data = data;
    this.wishes = wishes;
    this.environment = environment;
  }

  static String mark(Path data) {
    return "-Damparo.node=" + data;
  }

  /** Starts it, or starts it again, and returns once the application stands. */
  void start() {
    refuseABusyPort();
    var scratch = data.path().resolve("scratch");
    Trees.delete(scratch.resolve("web"));
    var ready = data.folder("run").resolve("ready");
    Trees.delete(ready);
    process = run(ready, data.folder("scratch/web"));
    new PidFiles(data.folder("run")).write("web.pid", process.toHandle());
    var stands = Patience.until(START, () -> !process.isAlive() || Files.exists(ready));
    if (!process.isAlive()) {
      throw new Refusal(process.exitValue() == Node.REFUSED
          ? "the application refused to start, for the reason above"
          : "the web server ended while it started; its last lines above say why");
    }
    if (!stands) {
      close();
      throw new Refusal("the web server was not ready after " + START.toSeconds() + " seconds; is the machine busy?");
    }
  }

  /** Asked before anything is started, and again before each start of the server. */
  void refuseABusyPort() {
    for (var address : wishes.addresses()) {
      if (!Loopback.free(address, wishes.port())) {
        throw new Refusal("port " + wishes.port() + " on " + address
            + " is in use or not allowed; end the other program, or set AMPARO_PORT to another port");
      }
    }
  }

  private Process run(Path ready, Path scratch) {
    var command = new ArrayList<>(List.of(Jvm.program(), mark(data.path()), "-D" + Node.READY + "=" + ready,
        "-Dproduct.name="));   // the container would put its own into pages of its own
    try {
      command.addAll(Jvm.flags(home, wishes.attachable(), scratch));
      command.addAll(wishes.javaOptions());
      command.addAll(List.of("-cp", Jvm.path(home.node(), home.payara()), Node.class.getName()));
      command.addAll(PayaraOptions.write(scratch, wishes, home.war()));
      var builder = new ProcessBuilder(command).directory(scratch.toFile())
          .redirectOutput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT);
      builder.environment().putAll(environment);
      return builder.start();
    } catch (IOException e) {
      throw new Refusal("cannot run " + Jvm.program() + "; is JAVA_HOME a whole Java?", e);
    }
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  CompletableFuture<Process> ended() {
    return process.onExit();
  }

  @Override
  public void close() {
    if (process == null) {
      return;
    }
    try {
      process.getOutputStream().close();   // asks it to end, on every system
    } catch (IOException e) {
      process.destroy();
    }
    if (!Patience.until(STOP, () -> !process.isAlive())) {
      process.destroyForcibly().onExit().join();
    }
  }
}
