package org.amparo.evidence.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.platform.Fault;

/** The folder of sealed papers: nobody's but the account's own, and written through to the disk. */
final class Folder {
  private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private final Path path;

  Folder(Path path) {
    this.path = path;
    try {
      Files.createDirectories(path, ownerOnly("rwx------"));
    } catch (IOException e) {
      throw new Fault("cannot create the folder " + path + "; make its parent writable", e);
    }
  }

  Path file(String name) {
    return path.resolve(name);
  }

  FileChannel writing(String name) throws IOException {
    return FileChannel.open(file(name),
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), ownerOnly("rw-------"));
  }

  List<String> names() throws IOException {
    try (var files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).filter(Names::isOne).toList();
    }
  }

  /** The day a file was last written; empty if it is gone meanwhile. */
  Optional<LocalDate> day(String name, ZoneId zone) throws IOException {
    try {
      return Optional.of(LocalDate.ofInstant(Files.getLastModifiedTime(file(name)).toInstant(), zone));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Has a file tell the day only. */
  void date(String name, LocalDate day, ZoneId zone) throws IOException {
    try {
      Files.setLastModifiedTime(file(name), FileTime.from(day.atStartOfDay(zone).toInstant()));
    } catch (NoSuchFileException e) {
      // Removed meanwhile, as it may be at any time: there is no date left to blunt.
      return;
    }
  }

  /** Makes names come and gone last. */
  void force() throws IOException {
    if (POSIX) {
      try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static FileAttribute<?>[] ownerOnly(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
        : new FileAttribute<?>[0];
  }
}
