package org.amparo.evidence.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amparo.platform.Days;
import org.amparo.vault.SealedBytes;

/** Sealed papers as files of this machine, named by their ids, dated by the day only. */
public final class FileStore implements Store {
  private final Folder folder;
  private final Room room;
  private final Days days;
  private final Turns turns = new Turns();

  /** @param reserve bytes of the disk that papers leave free */
  public FileStore(Path folder, long reserve, Days days) {
    this(folder, new Room(() -> folder.toFile().getUsableSpace() - reserve), days);
  }

  FileStore(Path folder, Room room, Days days) {
    this.folder = new Folder(folder);
    this.room = room;
    this.days = days;
  }

  @Override
  public OutputStream append(byte[] fileId, long at) throws IOException {
    var name = Names.of(fileId);
    turns.take(name);
    try {
      return new Turn(new FileAppending(folder, name, at, room.new Asking(), days), () -> turns.leave(name));
    } catch (IOException | RuntimeException e) {
      turns.leave(name);
      throw e;
    }
  }

  @Override
  public SealedBytes open(byte[] fileId) throws IOException {
    return new ChannelBytes(FileChannel.open(folder.file(Names.of(fileId)), StandardOpenOption.READ));
  }

  @Override
  public boolean has(byte[] fileId) {
    return Files.isRegularFile(folder.file(Names.of(fileId)));
  }

  @Override
  public long length(byte[] fileId) throws IOException {
    try {
      return Files.size(folder.file(Names.of(fileId)));
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  @Override
  public void delete(byte[] fileId) throws IOException {
    if (Files.deleteIfExists(folder.file(Names.of(fileId)))) {
      folder.force();
    }
  }

  @Override
  public boolean hasRoomFor(long bytes) {
    return room.hasFor(bytes);
  }

  /** Also blunts the date of what a crash left with its minute. */
  @Override
  public List<byte[]> lyingSince(LocalDate before) throws IOException {
    var old = new ArrayList<byte[]>();
    for (var name : folder.names()) {
      var day = folder.day(name, days.zone());
      if (day.isPresent() && day.get().isBefore(before) && !turns.isTaken(name)) {
        folder.date(name, day.get(), days.zone());
        old.add(Names.id(name));
      }
    }
    return old;
  }
}
