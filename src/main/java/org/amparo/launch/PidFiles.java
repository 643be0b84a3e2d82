package org.amparo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which processes a run started, told apart from later owners of the same number by the moment they began. */
final class PidFiles {
  private static final List<String> NAMES = List.of("database.pid", "web.pid");
  private static final String UNKNOWN = "unknown";
  private final Path folder;

  PidFiles(Path folder) {
    this.folder = folder;
  }

  void write(String name, ProcessHandle process) {
    try {
      Files.writeString(folder.resolve(name), process.pid() + " " + began(process));
    } catch (IOException e) {
      throw new Refusal("cannot write to " + folder + "; make it writable", e);
    }
  }

  List<ProcessHandle> alive() {
    return NAMES.stream().flatMap(name -> alive(name).stream()).toList();
  }

  void clear() {
    NAMES.forEach(name -> Trees.delete(folder.resolve(name)));
  }

  private Optional<ProcessHandle> alive(String name) {
    try {
      var parts = Files.readString(folder.resolve(name)).strip().split(" ");
      return parts.length == 2 && parts[0].matches("\\d{1,18}")
          ? ProcessHandle.of(Long.parseLong(parts[0]))
              .filter(process -> !parts[1].equals(UNKNOWN) && began(process).equals(parts[1]))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new Refusal("cannot read " + folder.resolve(name) + "; make it readable", e);
    }
  }

  private static String began(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse(UNKNOWN);
  }
}
