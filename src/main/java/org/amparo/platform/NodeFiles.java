package org.amparo.platform;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small files that one node keeps outside the database, readable by its own account only, written through to the disk. */
public final class NodeFiles {
  private final Path folder;
  private final SecureRandom random;

  public NodeFiles(Path folder, SecureRandom random) {
    this.folder = folder;
    this.random = random;
    try {
      Files.createDirectories(folder, ownerOnly("rwx------"));
    } catch (IOException e) {
      throw new Fault("cannot create the folder " + folder + "; make its parent writable", e);
    }
  }

  /** The random bytes kept under this name, drawn at the first call. */
  public byte[] secret(String name, int length) {
    return read(name).orElseGet(() -> drawn(name, length));
  }

  public Optional<byte[]> read(String name) {
    try {
      return Optional.of(Files.readAllBytes(folder.resolve(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new Fault("cannot read " + folder.resolve(name), e);
    }
  }

  /** Replaces the file so that after a power cut either the old or the new bytes stand there, never a mixture. */
  public void replace(String name, byte[] bytes) {
    var fresh = folder.resolve(name + ".new");
    try {
      Files.deleteIfExists(fresh);
      try (var channel = FileChannel.open(fresh, Set.of(CREATE_NEW, WRITE), ownerOnly("rw-------"))) {
        channel.write(ByteBuffer.wrap(bytes));
        channel.force(true);
      }
      Files.move(fresh, folder.resolve(name), ATOMIC_MOVE);
      forceFolder();
    } catch (IOException e) {
      throw new Fault("cannot write " + folder.resolve(name) + "; is the disk full?", e);
    }
  }

  /** Names of the files here that begin so, in order. */
  public List<String> names(String prefix) {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(prefix) && !name.endsWith(".new")).sorted().toList();
    } catch (IOException e) {
      throw new Fault("cannot list " + folder, e);
    }
  }

  private byte[] drawn(String name, int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    replace(name, bytes);
    return bytes;
  }

  private void forceFolder() throws IOException {
    if (posix()) {
      try (var channel = FileChannel.open(folder, READ)) {
        channel.force(true);
      }
    }
  }

  private static FileAttribute<?>[] ownerOnly(String permissions) {
    return posix()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
        : new FileAttribute<?>[0];
  }

  private static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
