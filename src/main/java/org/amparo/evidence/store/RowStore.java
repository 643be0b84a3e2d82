package org.amparo.evidence.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.List;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.vault.SealedBytes;

/** Sealed papers as rows, which every node of a cluster reads and which its backups carry. */
public final class RowStore implements Store {
  private static final int DROPPED_AT_ONCE = 64;

  private final Database database;
  private final Room room;
  private final Days days;
  private final Turns turns = new Turns();

  RowStore(Database database, Room room, Days days) {
    this.database = database;
    this.room = room;
    this.days = days;
  }

  @Override
  public OutputStream append(byte[] fileId, long at) throws IOException {
    var name = Names.of(fileId);
    turns.take(name);
    try {
      return new Turn(new RowAppending(database, fileId, at, room.new Asking(), days), () -> turns.leave(name));
    } catch (RuntimeException e) {
      turns.leave(name);
      throw e;
    }
  }

  @Override
  public SealedBytes open(byte[] fileId) throws IOException {
    if (!has(fileId)) {
      throw new NoSuchFileException(Names.of(fileId));
    }
    return new RowBytes(database, fileId.clone(), length(fileId));
  }

  @Override
  public boolean has(byte[] fileId) {
    Names.of(fileId);
    return database.transaction(tx -> PieceTable.lies(tx, fileId));
  }

  @Override
  public long length(byte[] fileId) {
    return database.transaction(tx -> PieceTable.end(tx, fileId));
  }

  /** In small transactions, which a cluster carries easily; the file's own row goes last, so that a sweep finds the rest. */
  @Override
  public void delete(byte[] fileId) {
    while (database.retrying(tx -> PieceTable.drop(tx, fileId, DROPPED_AT_ONCE)) == DROPPED_AT_ONCE) {
      continue;
    }
    database.retrying(tx -> {
      PieceTable.forget(tx, fileId);
      return null;
    });
  }

  @Override
  public boolean hasRoomFor(long bytes) {
    return room.hasFor(bytes);
  }

  @Override
  public List<byte[]> lyingSince(LocalDate before) {
    return database.transaction(tx -> PieceTable.lyingSince(tx, before)).stream()
        .filter(file -> !turns.isTaken(Names.of(file))).toList();
  }
}
