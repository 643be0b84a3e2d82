package org.amparo.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the web server's Java is run: small, and leaving no memory image behind. */
final class Jvm {
  private Jvm() {}

  static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static String path(Path... jars) {
    return Stream.of(jars).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** @param attachable only for the test that looks through the heap */
  static List<String> flags(Home home, boolean attachable, Path scratch) throws IOException {
    var flags = new ArrayList<>(List.of("-Xms64m", "-Xmx320m", "-Xss512k", "-XX:+UseSerialGC", "-XX:-UsePerfData",
        "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40", "-XX:ReservedCodeCacheSize=96m",
        "-XX:-HeapDumpOnOutOfMemoryError", "-XX:+ExitOnOutOfMemoryError",
        attachable ? "-XX:-DisableAttachMechanism" : "-XX:+DisableAttachMechanism",
        "-XX:ErrorFile=" + scratch.resolve("crash.txt"), "-XX:-CreateCoredumpOnCrash",
        "-Djava.io.tmpdir=" + scratch, "-Dproduct.name=", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
    flags.addAll(opened(home.payara()));
    return flags;
  }

  /** What the server's own manifest asks for; it counts only with {@code -jar}, so we say it again. */
  private static List<String> opened(Path jar) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      var manifest = file.getManifest().getMainAttributes();
      return Stream.of("Add-Opens", "Add-Exports")
          .flatMap(name -> Stream.of(manifest.getValue(name).strip().split("\\s+"))
              .map(place -> "--" + name.toLowerCase(Locale.ROOT) + "=" + place + "=ALL-UNNAMED"))
          .toList();
    }
  }
}
