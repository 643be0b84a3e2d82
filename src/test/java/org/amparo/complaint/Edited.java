package org.amparo.complaint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A copy of a folder of configuration, to be spoilt by a test and thrown away. */
public final class Edited implements AutoCloseable {
  private final Path folder;

  private Edited(Path folder) {
    this.folder = folder;
  }

  public static Edited config() throws IOException {
    return copy(Path.of("config"));
  }

  public static Edited translations() throws IOException {
    return copy(Path.of("translations"));
  }

  public Path folder() {
    return folder;
  }

  /** Replaces a text that must be there; quotes may be written as in {@code 'id': 'story'}. */
  public Edited replace(String file, String from, String to) throws IOException {
    var text = Files.readString(folder.resolve(file));
    if (!text.contains(quoted(from))) throw new AssertionError(file + " no longer holds " + from);
    Files.writeString(folder.resolve(file), text.replace(quoted(from), quoted(to)));
    return this;
  }

  /** The text with double quotes for single ones. */
  public static String quoted(String text) {
    return text.replace('\'', '"');
  }

  public Edited append(String file, String more) throws IOException {
    Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + more);
    return this;
  }

  @Override
  public void close() throws IOException {
    try (var all = Files.walk(folder)) {
      for (var p : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(p);
    }
  }

  private static Edited copy(Path from) throws IOException {
    var to = Files.createTempDirectory("amparo-edited");
    try (var all = Files.walk(from)) {
      for (var p : all.filter(Files::isRegularFile).toList()) {
        var target = to.resolve(from.relativize(p).toString());
        Files.createDirectories(target.getParent());
        Files.copy(p, target);
      }
    }
    return new Edited(to);
  }
}
