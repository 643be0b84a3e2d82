package org.amparo.evidence.store;

import java.io.IOException;
import java.io.OutputStream;

/** A writer while the file is its own: the turn ends with closing, and with a write that fails, closed or not. */
final class Turn extends OutputStream {
  private final OutputStream to;
  private final Runnable afterwards;
  private boolean over;

  Turn(OutputStream to, Runnable afterwards) {
    this.to = to;
    this.afterwards = afterwards;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (over) {
      throw new IOException("this writing is over");
    }
    try {
      to.write(bytes, offset, length);
    } catch (IOException | RuntimeException e) {
      closeAfter(e);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    if (over) {
      return;
    }
    over = true;
    try (to) {
      to.flush();
    } finally {
      afterwards.run();
    }
  }

  /** What made the write fail is told, not what closing then met. */
  private void closeAfter(Exception failed) {
    try {
      close();
    } catch (IOException e) {
      failed.addSuppressed(e);
    }
  }
}
