package org.amparo.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Folders of a test run, all under target. */
public final class Places {
  private Places() {}

  public static Path target() {
    return Path.of(System.getProperty("amparo.target", "target")).toAbsolutePath().normalize();
  }

  public static Path distribution() {
    return target().resolve("amparo");
  }

  /** A folder for this name as an earlier run left it. */
  public static Path kept(String name) {
    try {
      return Files.createDirectories(target().resolve("it").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder for this name, empty. */
  public static Path fresh(String name) {
    delete(target().resolve("it").resolve(name));
    return kept(name);
  }

  public static void delete(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try {
      Files.walkFileTree(tree, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
          Files.delete(file);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
          Files.delete(folder);
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
