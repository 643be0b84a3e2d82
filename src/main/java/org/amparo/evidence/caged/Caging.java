package org.amparo.evidence.caged;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How inspectors are started: in which cage, with which Java and jars, and whether that is enough here. */
public final class Caging {
  static final String MAIN = "org.amparo.inspector.Inspector";
  private static final List<String> FLAGS = List.of("-Xms32m", "-Xmx256m", "-Xss1m", "-XX:+UseSerialGC",
      "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:MaxMetaspaceSize=128m", "-XX:CompressedClassSpaceSize=32m",
      "-XX:ReservedCodeCacheSize=48m", "-XX:MaxDirectMemorySize=16m", "-XX:+ExitOnOutOfMemoryError",
      "-XX:-HeapDumpOnOutOfMemoryError", "-XX:+DisableAttachMechanism", "-XX:-CreateCoredumpOnCrash",
      "-XX:ErrorFile=/dev/null", "-Xshare:auto", "-Djava.awt.headless=true", "-Djava.io.tmpdir=/nowhere",
      "-Duser.home=/nowhere", "-Dfile.encoding=UTF-8", "-Dsun.java2d.cmm=sun.java2d.cmm.lcms.LcmsServiceProvider");
  private final Readable readable;
  private final Cage cage;
  private final boolean required;

  Caging(Readable readable, Cage cage, boolean required) {
    this.readable = readable;
    this.cage = cage;
    this.required = required;
  }

  /**
   * Tries what this machine allows, which takes a moment.
   *
   * @param jars folders with the inspector's jars, or jars, as in a class path; empty if none is installed
   * @param required whether anything less than bubblewrap is refused
   */
  public static Caging find(String jars, boolean required) {
    var readable = Readable.of(jars);
    return new Caging(readable, Cage.best(readable), required);
  }

  /** The best cage of this machine, taken or not. */
  public Cage cage() {
    return cage;
  }

  /** Whether papers can be looked at: there is an inspector, and a cage that is good enough. */
  public boolean isAllowed() {
    return isInstalled() && (cage == Cage.BUBBLEWRAP || !required);
  }

  public boolean isInstalled() {
    return !readable.jars().isEmpty();
  }

  List<String> command() {
    return command(MAIN);
  }

  List<String> command(String main, String... arguments) {
    var path = readable.jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    var program = Stream.of(List.of(readable.java().toString()), FLAGS, List.of("-cp", path, main), List.of(arguments))
        .flatMap(List::stream).toList();
    return cage.around(program, readable);
  }
}
