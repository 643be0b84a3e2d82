package org.amparo.evidence.store;

import java.io.IOException;
import org.amparo.platform.Database;
import org.amparo.vault.SealedBytes;

/** A sealed paper in rows; the piece read last stays at hand, for reading goes on there most often. */
final class RowBytes implements SealedBytes {
  private static final PieceTable.Piece NONE = new PieceTable.Piece(0, new byte[0]);

  private final Database database;
  private final byte[] file;
  private final long length;
  private PieceTable.Piece last = NONE;

  RowBytes(Database database, byte[] file, long length) {
    this.database = database;
    this.file = file;
    this.length = length;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public int read(long at, byte[] into, int offset, int wanted) throws IOException {
    int done = 0;
    while (done < wanted && at + done < length) {
      var piece = around(at + done);
      int within = (int) (at + done - piece.place());
      int part = (int) Math.min(Math.min(wanted - done, piece.bytes().length - within), length - at - done);
      System.arraycopy(piece.bytes(), within, into, offset + done, part);
      done += part;
    }
    return done;
  }

  private PieceTable.Piece around(long place) throws IOException {
    if (place < last.place() || place >= last.end()) {
      last = database.transaction(tx -> PieceTable.around(tx, file, place)).orElse(NONE);
    }
    if (place >= last.end()) {
      throw new IOException("a piece of the file is gone");
    }
    return last;
  }
}
