package org.amparo.evidence.caged;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the inspector may read: its Java, the system's libraries, fonts, and its own jars.
 *
 * @param java the program
 * @param jars its class path: jars, folders of classes
 */
record Readable(Path java, List<Path> jars) {
  private static final List<String> LIBRARIES = List.of("/lib", "/lib64", "/usr/lib64");
  private static final List<String> OTHERS = List.of("/usr/share/fonts", "/etc/fonts", "/usr/share/fontconfig",
      "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d");

  /**
   * With the Java that runs this process.
   *
   * @param classPath of folders with jars, folders with classes, and jars
   */
  static Readable of(String classPath) {
    var jars = Stream.of(classPath.split(File.pathSeparator)).filter(part -> !part.isBlank())
        .map(part -> Path.of(part).toAbsolutePath()).filter(Files::exists).flatMap(Readable::unfolded).toList();
    return new Readable(Path.of(System.getProperty("java.home")).resolve("bin/java"), jars);
  }

  /** Where Java's own libraries are, as the linker wants it. */
  String javaLibraries() {
    var libraries = java.getParent().getParent().resolve("lib");
    return libraries + File.pathSeparator + libraries.resolve("server");
  }

  /** Places that are links on this machine (on many, {@code /lib} is one), and where they point. */
  Map<Path, String> links() {
    var links = new TreeMap<Path, String>();
    LIBRARIES.stream().map(Path::of).filter(Files::isSymbolicLink)
        .forEach(link -> links.put(link, target(link).toString()));
    return links;
  }

  /** Folders and files that exist here, none within another. */
  List<Path> places() {
    var all = new TreeSet<Path>();
    LIBRARIES.stream().map(Path::of).filter(place -> !Files.isSymbolicLink(place)).forEach(all::add);
    all.addAll(ownLibraries());
    OTHERS.stream().map(Path::of).forEach(all::add);
    all.addAll(ofJava());
    all.addAll(jars);
    return withoutNested(all);
  }

  /** Debian keeps libraries in a folder for each kind of machine, and programs beside it: then only that folder. */
  private static List<Path> ownLibraries() {
    try (var folders = Files.list(Path.of("/usr/lib"))) {
      var kinds = folders.filter(folder -> folder.getFileName().toString().endsWith("-linux-gnu")).toList();
      return kinds.isEmpty() ? List.of(Path.of("/usr/lib")) : kinds;
    } catch (IOException e) {
      return List.of();   // no such folder: the libraries are elsewhere
    }
  }

  /** Its folder, and where the links in it lead: Debian keeps its settings below {@code /etc}. */
  private List<Path> ofJava() {
    var home = java.getParent().getParent();
    var places = new ArrayList<>(List.of(home));
    try (var files = Files.walk(real(home))) {
      files.filter(Files::isSymbolicLink).filter(Files::exists).map(Readable::real).map(Readable::settingsFolder)
          .forEach(places::add);
    } catch (IOException e) {
      throw new UncheckedIOException("the Java at " + home + " cannot be read", e);
    }
    places.add(real(home));
    return places;
  }

  /** The second folder of a path: {@code /etc/java-17-openjdk} of any file in it. */
  private static Path settingsFolder(Path file) {
    return file.startsWith("/etc") && file.getNameCount() > 2 ? file.getRoot().resolve(file.subpath(0, 2)) : file;
  }

  private static List<Path> withoutNested(SortedSet<Path> all) {
    var kept = new ArrayList<Path>();
    all.stream().filter(Files::exists)
        .filter(place -> kept.stream().noneMatch(place::startsWith)).forEach(kept::add);
    return kept;
  }

  private static Path target(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder of jars as its jars, everything else as it is. */
  private static Stream<Path> unfolded(Path entry) {
    try (var files = Files.isDirectory(entry) ? Files.list(entry) : Stream.<Path>of()) {
      var jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
      return jars.isEmpty() ? Stream.of(entry) : jars.stream();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + entry + " cannot be read", e);
    }
  }
}
