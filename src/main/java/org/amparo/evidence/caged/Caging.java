package org.amparo.evidence.caged;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How inspectors are started: in which cage, with which Java and jars, and whether that is enough here. */
public final class Caging {
  private static final String MAIN = "org.amparo.inspector.Inspector";
  private static final List<String> FLAGS = List.of("-Xms32m", "-Xmx256m", "-Xss1m", "-XX:+UseSerialGC",
      "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:MaxMetaspaceSize=128m", "-XX:CompressedClassSpaceSize=32m",
      "-XX:ReservedCodeCacheSize=48m", "-XX:MaxDirectMemorySize=16m", "-XX:+ExitOnOutOfMemoryError",
      "-XX:-HeapDumpOnOutOfMemoryError", "-XX:+DisableAttachMechanism", "-XX:-CreateCoredumpOnCrash",
      "-XX:ErrorFile=/dev/null", "-Xshare:auto", "-Djava.awt.headless=true", "-Djava.io.tmpdir=/nowhere",
      "-Duser.home=/nowhere", "-Dfile.encoding=UTF-8", "-Dsun.java2d.cmm=sun.java2d.cmm.lcms.LcmsServiceProvider");
  private final Readable readable;
  private final Cage cage;
  private final boolean required;
  private final List<String> main;

  private Caging(Readable readable, Cage cage, boolean required, List<String> main) {
    this.readable = readable;
    this.cage = cage;
    this.required = required;
    this.main = List.copyOf(main);
  }

  /**
   * Tries what this machine allows, which takes a moment.
   *
   * @param jars folders with the inspector's jars, or jars, as in a class path; empty if none is installed
   * @param required whether anything less than bubblewrap is refused
   */
  public static Caging find(String jars, boolean required) {
    var readable = Readable.of(jars);
    return new Caging(readable, Cage.best(readable), required, List.of(MAIN));
  }

  /** The same in another cage, or with another program: for tests that look at it from inside. */
  Caging with(Cage other, String... program) {
    return new Caging(readable, other, required, List.of(program));
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

  /** What starts one. */
  List<String> command() {
    var path = readable.jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    var program = Stream.of(List.of(readable.java().toString()), FLAGS, List.of("-cp", path), main)
        .flatMap(List::stream).toList();
    return cage.around(program, readable);
  }
}
