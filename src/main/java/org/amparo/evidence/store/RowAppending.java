package org.amparo.evidence.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.amparo.evidence.store.PieceTable.Piece;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.DuplicateException;

/** One writing of rows from a place on: what lies there is compared, what is new goes in some pieces at a time. */
final class RowAppending extends OutputStream {
  private static final int PIECE = 256 << 10;
  private static final int AT_ONCE = 4;

  private final Database database;
  private final byte[] file;
  private final RowBytes known;
  private final Room.Asking room;
  private final Days days;
  private final byte[][] pieces = new byte[AT_ONCE][];
  private long at;
  private int filled;
  private boolean broken;

  RowAppending(Database database, byte[] file, long at, Room.Asking room, Days days) {
    this.database = database;
    this.file = file.clone();
    this.at = at;
    this.room = room;
    this.days = days;
    this.known = new RowBytes(database, this.file, database.transaction(tx -> PieceTable.end(tx, file)));
    if (at < 0 || at > known.length()) {
      throw new IllegalArgumentException("writing at " + at + " would leave a gap");
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    int compared = (int) Math.max(0, Math.min(length, known.length() - at));
    compare(bytes, offset, compared);
    room.use(length - compared);
    for (int done = compared; done < length; ) {
      int part = Math.min(length - done, PIECE - filled % PIECE);
      System.arraycopy(bytes, offset + done, piece(filled / PIECE), filled % PIECE, part);
      filled += part;
      done += part;
      if (filled == AT_ONCE * PIECE) {
        put();
      }
    }
  }

  /** Committed before this returns; after a refusal what was not written yet is dropped. */
  @Override
  public void close() throws IOException {
    if (!broken) {
      put();
    }
  }

  private void compare(byte[] bytes, int offset, int length) throws IOException {
    var lying = new byte[length];
    known.read(at, lying, 0, length);
    if (!Arrays.equals(lying, 0, length, bytes, offset, offset + length)) {
      broken = true;
      throw new StoredOtherwiseException();
    }
    at += length;
  }

  private byte[] piece(int number) {
    if (pieces[number] == null) {
      pieces[number] = new byte[PIECE];
    }
    return pieces[number];
  }

  /** On a cluster another node may have written the same place first; then its rows stand. */
  private void put() throws IOException {
    broken = true;
    var fresh = gathered();
    try {
      database.retrying(tx -> {
        PieceTable.touch(tx, file, days.today());
        if (!fresh.isEmpty()) {
          PieceTable.add(tx, file, fresh);
        }
        return null;
      });
    } catch (DuplicateException e) {
      throw new BeingWrittenException();
    }
    at += filled;
    filled = 0;
    broken = false;
  }

  private List<Piece> gathered() {
    var all = new ArrayList<Piece>();
    for (int from = 0; from < filled; from += PIECE) {
      byte[] piece = pieces[from / PIECE];
      all.add(new Piece(at + from, filled - from < PIECE ? Arrays.copyOf(piece, filled - from) : piece));
    }
    return all;
  }
}
