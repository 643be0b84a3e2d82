package org.amparo.web.reviewer;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import org.amparo.evidence.OpenPaper;
import org.amparo.web.shell.Handout;

/** A paper's bytes as they lie in the store, opened piece by piece while they are sent. */
record Lying(OpenPaper paper) implements Handout.Contents {
  private static final int A_PIECE = 64 * 1024;

  @Override
  public long length() {
    return paper.length();
  }

  @Override
  public void write(long at, long length, OutputStream to) throws IOException {
    var piece = new byte[A_PIECE];
    for (long sent = 0; sent < length; ) {
      int read = paper.read(at + sent, piece, 0, (int) Math.min(piece.length, length - sent));
      if (read <= 0) throw new EOFException("the paper ends before its length");
      to.write(piece, 0, read);
      sent += read;
    }
  }

  @Override
  public void close() {
    paper.close();
  }
}
