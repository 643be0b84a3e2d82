package org.amparo.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The unpacked distribution: where the programs, the configuration and the words stand. */
public record Home(Path folder) {
  private static final Set<String> MACHINES = Set.of("linux amd64", "mac aarch64", "windows amd64");

  /** As {@code bin/amparo} tells. */
  public static Home ofProcess() {
    var told = System.getProperty("amparo.home");
    if (told == null) {
      throw new Refusal("amparo.home is not set; start through bin/amparo");
    }
    return new Home(Path.of(told).toAbsolutePath().normalize());
  }

  public Path config() {
    return folder.resolve("config");
  }

  public Path translations() {
    return folder.resolve("translations");
  }

  Path war() {
    return folder.resolve("lib/amparo.war");
  }

  Path payara() {
    return folder.resolve("lib/payara-micro.jar");
  }

  /** The jars of the process that reads strangers' files. */
  String inspector() {
    return folder.resolve("lib/inspector") + File.pathSeparator + folder.resolve("lib/print");
  }

  /** The web server's main, alone. */
  Path node() {
    return folder.resolve("lib/amparo-node.jar");
  }

  /** The one jar with MariaDB for this kind of machine; none was made for some (Linux on ARM, Macs with Intel). */
  Optional<Path> database() {
    if (!MACHINES.contains(machine())) {
      return Optional.empty();
    }
    try (var jars = Files.newDirectoryStream(folder.resolve("lib/mariadb"), "*.jar")) {
      var first = jars.iterator();
      return first.hasNext() ? Optional.of(first.next()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String machine() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ")[0];
    return system + " " + System.getProperty("os.arch");
  }
}
