package org.amparo.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The one folder that Amparo writes to, held by one run at a time. */
public final class DataFolder implements AutoCloseable {
  private static final Set<String> SYSTEM = Set.of("/bin", "/boot", "/dev", "/etc", "/lib", "/lib32", "/lib64", "/proc",
      "/sbin", "/sys", "/usr", "/system", "/library", "c:\\windows", "c:\\program files", "c:\\program files (x86)");
  private static final Set<String> TOO_WIDE = Set.of("/home", "/media", "/mnt", "/opt", "/root", "/run", "/srv", "/tmp",
      "/users", "/var", "/var/lib", "/var/tmp");
  private static final String MARK = "amparo.lock";

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** AMPARO_DATA, or where this system keeps a person's data; never a temporary folder unless it was named. */
  static Path place(UnaryOperator<String> environment) {
    var named = environment.apply("AMPARO_DATA");
    if (named != null && !named.isBlank()) {
      return Path.of(named.strip()).toAbsolutePath().normalize();
    }
    var usual = usual(environment, System.getProperty("os.name").toLowerCase(Locale.ROOT));
    if (usual.startsWith(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath())) {
      throw new Refusal("your data folder would be " + usual + ", a temporary one; set AMPARO_DATA to one that lasts");
    }
    return usual;
  }

  private static Path usual(UnaryOperator<String> environment, String system) {
    var home = System.getProperty("user.home");
    if (system.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", "Amparo");
    }
    if (system.startsWith("windows")) {
      var local = environment.apply("LOCALAPPDATA");
      return local == null ? Path.of(home, "AppData", "Local", "Amparo") : Path.of(local, "Amparo");
    }
    var shared = environment.apply("XDG_DATA_HOME");
    return shared == null || !shared.startsWith("/")
        ? Path.of(home, ".local", "share", "amparo") : Path.of(shared, "amparo");
  }

  /** Makes the folder if need be, and holds it until closed. */
  public static DataFolder hold(Path folder) {
    refuseASystemFolder(folder);
    try {
      var existed = Files.isDirectory(folder);
      Files.createDirectories(folder);
      if (existed && !Files.exists(folder.resolve(MARK)) && holdsSomethingElse(folder)) {
        throw new Refusal(folder + " holds files that are not Amparo's; set AMPARO_DATA to an empty folder");
      }
      keepToOurselves(folder);
      return held(folder);
    } catch (IOException e) {
      throw new Refusal("cannot write to " + folder + "; make it writable, or set AMPARO_DATA to a folder that is", e);
    }
  }

  private static DataFolder held(Path folder) throws IOException {
    var channel = FileChannel.open(folder.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new Refusal(folder + " is in use by another run of Amparo; end that one, or set AMPARO_DATA to another");
    }
    return new DataFolder(folder, channel);
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;   // held in this very process, as tests do
    }
  }

  private static void refuseASystemFolder(Path folder) {
    var name = folder.toString().toLowerCase(Locale.ROOT);
    var system = SYSTEM.stream().anyMatch(place -> folder.startsWith(place) || name.startsWith(place + "\\"));
    if (folder.getNameCount() == 0 || system || TOO_WIDE.contains(name)
        || folder.equals(Path.of(System.getProperty("user.home")))) {
      throw new Refusal(folder + " is not a folder of its own; set AMPARO_DATA to an empty folder for Amparo alone");
    }
  }

  private static boolean holdsSomethingElse(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.anyMatch(file -> !file.getFileName().toString().equals("node"));
    }
  }

  private static void keepToOurselves(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** A folder in it, made when first asked for. */
  public Path folder(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new Refusal("cannot write to " + folder.resolve(name) + "; make it writable", e);
    }
  }

  public Path path() {
    return folder;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new Refusal("cannot let go of " + folder.resolve(MARK), e);
    }
  }
}
