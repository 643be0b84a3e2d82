package org.amparo.inspector;

import java.io.IOException;
import java.io.OutputStream;
import org.amparo.inspection.Frame;
import org.amparo.inspection.Pipe;

/** What a task makes of a file, in frames. */
final class PipeOutput extends OutputStream {
  private final Pipe pipe;
  private final byte[] buffer = new byte[Pipe.MOST];
  private int filled;

  PipeOutput(Pipe pipe) {
    this.pipe = pipe;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    int done = 0;
    while (done < length) {
      int now = Math.min(length - done, buffer.length - filled);
      System.arraycopy(from, offset + done, buffer, filled, now);
      filled += now;
      done += now;
      if (filled == buffer.length) {
        send();
      }
    }
  }

  private void send() throws IOException {
    pipe.send(Frame.Kind.OUTPUT, buffer, 0, filled);
    filled = 0;
  }

  /** Sends what is left. Flushing does not: libraries flush after every few bytes. */
  void finish() throws IOException {
    if (filled > 0) {
      send();
    }
  }
}
