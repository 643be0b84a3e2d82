package org.amparo.proofs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Goes through files whole, byte after byte, and counts what it went through. */
final class Trawl {
  private static final int SMALL = 64 * 1024;

  private final Needles needles;
  private final List<Needles.Hit> hits = new ArrayList<>();
  private long files;
  private long bytes;

  Trawl(Needles needles) {
    this.needles = needles;
  }

  List<Needles.Hit> hits() {
    return List.copyOf(hits);
  }

  /** Every file in the folder, but for one part of it. */
  Trawl through(Path folder, Path but) throws IOException {
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path part, BasicFileAttributes attributes) {
        return part.equals(but) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile()) look(folder.relativize(file).toString(), Files.readAllBytes(file));
        return FileVisitResult.CONTINUE;
      }
    });
    return this;
  }

  /** What was made or changed since a moment, not under this folder; others may be writing there as we look. */
  Trawl through(Path folder, Instant since, Path but) throws IOException {
    Files.walkFileTree(folder, Set.of(), 2, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path part, BasicFileAttributes attributes) {
        return but.startsWith(part) && !part.equals(folder) || part.startsWith(but) ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile() && Files.isReadable(file)
            && attributes.lastModifiedTime().toInstant().isAfter(since)) {
          look(file.toString(), Files.readAllBytes(file));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException gone) {
        return FileVisitResult.CONTINUE;   // another program's, and gone again
      }
    });
    return this;
  }

  /** Files that a process has open though their name is deleted; only Linux tells. */
  Trawl throughDeleted(ProcessHandle process) throws IOException {
    var open = Path.of("/proc", Long.toString(process.pid()), "fd");
    if (!Files.isDirectory(open)) return this;
    try (Stream<Path> handles = Files.list(open)) {
      for (var handle : handles.toList()) {
        if (Files.isRegularFile(handle) && Files.readSymbolicLink(handle).toString().endsWith(" (deleted)")) {
          look("a deleted file of process " + process.info().command().orElse("?"), Files.readAllBytes(handle));
        }
      }
    }
    return this;
  }

  Trawl throughDeleted(List<ProcessHandle> processes) throws IOException {
    for (var process : processes) throughDeleted(process);
    return this;
  }

  Trawl look(String where, byte[] content) {
    files++;
    bytes += content.length;
    hits.addAll(needles.in(where, content));
    if (content.length <= SMALL) {
      bareStreams(where, content);
    }
    return this;
  }

  /** In a small file a stream without a beginning of its own may start anywhere. */
  private void bareStreams(String where, byte[] content) {
    for (int at = 0; at < content.length; at++) {
      Streams.inflated(content, at).filter(inner -> inner.length > 8)
          .ifPresent(inner -> hits.addAll(needles.in(where + ", inflated", inner)));
    }
  }

  @Override
  public String toString() {
    return needles + ", " + files + " files, " + bytes + " bytes, " + hits.size() + " hits";
  }
}
