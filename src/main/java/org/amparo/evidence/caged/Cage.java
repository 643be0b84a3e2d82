package org.amparo.evidence.caged;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What stands between a program that a stranger's file took over and the machine, best first. */
public enum Cage {
  /**
   * Nothing but the Java it runs on, readable; no network, no writing, no other program, no other process. Without
   * {@code /proc}: it tells of the machine, and systemd's hardening and containers forbid a new one. Java then finds
   * its own libraries by the variable only.
   */
  BUBBLEWRAP {
    @Override
    List<String> before(Readable readable) {
      var words = new ArrayList<>(List.of(program("bwrap").orElseThrow().toString(), "--unshare-all",
          "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--hostname", "cage", "--chdir", "/",
          "--clearenv", "--setenv", "LD_LIBRARY_PATH", readable.javaLibraries()));
      readable.links().forEach((link, target) -> words.addAll(List.of("--symlink", target, link.toString())));
      readable.places().forEach(place -> words.addAll(List.of("--ro-bind", place.toString(), place.toString())));
      words.addAll(List.of("--dev", "/dev", "--remount-ro", "/dev", "--remount-ro", "/"));
      return words;
    }
  },
  /** No network, and no file may grow; what the account may read, it may read. */
  NO_NETWORK {
    @Override
    List<String> before(Readable readable) {
      return List.of(program("unshare").orElseThrow().toString(), "--map-root-user", "--net", "--ipc", "--uts");
    }
  },
  /** A process of its own, with its limits, and nothing else. */
  NONE {
    @Override
    List<String> before(Readable readable) {
      return List.of();
    }
  };

  private static final int TRIAL_SECONDS = 20;

  /** The words that stand before the program in the command line. */
  abstract List<String> before(Readable readable);

  /** The whole command: limits, cage, program. */
  List<String> around(List<String> program, Readable readable) {
    return Stream.of(limits(), before(readable), program).flatMap(List::stream).toList();
  }

  /** The best that this machine allows, found by trying each. */
  public static Cage best(Readable readable) {
    return Stream.of(values()).filter(cage -> cage.holds(readable)).findFirst().orElse(NONE);
  }

  /** Whether Java starts in it here. */
  private boolean holds(Readable readable) {
    try {
      var trial = List.of(readable.java().toString(), "-Xmx32m", "-XX:ReservedCodeCacheSize=32m", "-version");
      return Files.exists(Path.of("/proc/self")) && ends(around(trial, readable));
    } catch (NoSuchElementException e) {
      return false;   // its program is not installed
    }
  }

  private static boolean ends(List<String> command) {
    try {
      var process = quiet(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      boolean ended = process.waitFor(TRIAL_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false;   // cannot be run at all: then it is no cage
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Without environment; what it writes as errors may hold words of a file, and is dropped. */
  static ProcessBuilder quiet(List<String> command) {
    var builder = new ProcessBuilder(command).directory(new File("/")).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    return builder;
  }

  /** No file of even one byte, no memory image, few files open, and an end to its memory and its work. */
  private static List<String> limits() {
    return program("prlimit").map(path -> List.of(path.toString(), "--core=0", "--fsize=0", "--nofile=256",
        "--cpu=7200", "--as=4000000000")).orElse(List.of());
  }

  static Optional<Path> program(String name) {
    return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/usr/local/bin").map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable).findFirst();
  }
}
