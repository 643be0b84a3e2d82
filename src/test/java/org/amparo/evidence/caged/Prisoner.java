package org.amparo.evidence.caged;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A program that tries to get out of the cage it runs in, and prints what it could do, one deed a line. */
final class Prisoner {
  private static final List<String> FOLDERS = List.of("/", "/dev", "/dev/shm", "/tmp", "/usr", "/usr/lib", "/proc",
      "/root", "/home", "/var/tmp");
  private static final Set<String> GIVEN = Set.of("PWD", "LD_LIBRARY_PATH");

  private Prisoner() {}

  /** @param arguments a port on this machine where someone listens, and a file that must not be read */
  public static void main(String[] arguments) throws IOException {
    attempt("connected", () -> connect(Integer.parseInt(arguments[0])));
    for (var folder : FOLDERS) {
      attempt("wrote to " + folder, () -> write(Path.of(folder)));
    }
    attempt("wrote beside it", () -> write(Path.of(arguments[1]).getParent()));
    attempt("read it", () -> Files.readAllBytes(Path.of(arguments[1])));
    attempt("read accounts", () -> Files.readAllBytes(Path.of("/etc/passwd")));
    for (var program : List.of("/bin/sh", "/usr/bin/env", "/usr/bin/id", "sh")) {
      attempt("ran " + program, () -> new ProcessBuilder(program, "-c", "true").start().destroy());
    }
    attempt("knew the environment", Prisoner::environment);
    attempt("saw other processes", Prisoner::processes);
    System.out.println("done");
  }

  /** Something that a prisoner may try. */
  private interface Deed {
    void run() throws IOException;
  }

  private static void attempt(String name, Deed deed) {
    try {
      deed.run();
      System.out.println(name);
    } catch (IOException e) {
      System.out.println("(not: " + name + ")");
    }
  }

  private static void connect(int port) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
    }
  }

  private static void write(Path folder) throws IOException {
    Files.delete(Files.createTempFile(folder, "prisoner", null));
  }

  private static void environment() throws IOException {
    boolean knows = System.getenv().keySet().stream().anyMatch(name -> !GIVEN.contains(name));
    for (var process : Files.isDirectory(Path.of("/proc")) ? running() : List.<Path>of()) {
      knows |= Files.readString(process.resolve("environ")).contains("AMPARO_");
    }
    refuseUnless(knows);
  }

  private static void processes() throws IOException {
    refuseUnless(running().size() > 2);   // its own, and the cage's
  }

  private static List<Path> running() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("/proc"))) {
      return all.filter(path -> path.getFileName().toString().matches("\\d+")).filter(Files::isReadable).toList();
    }
  }

  private static void refuseUnless(boolean could) throws IOException {
    if (!could) {
      throw new IOException("no");
    }
  }
}
