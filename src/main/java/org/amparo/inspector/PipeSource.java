package org.amparo.inspector;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.amparo.inspection.Frame;
import org.amparo.inspection.Pipe;
import org.amparo.inspection.PipeException;
import org.amparo.inspection.Source;

/** The file that lies sealed at the other end of the pipe: each read asks there. */
final class PipeSource implements Source {
  private final Pipe pipe;
  private final long length;

  PipeSource(Pipe pipe, long length) {
    this.pipe = pipe;
    this.length = length;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public int read(long at, byte[] into, int offset, int wanted) throws IOException {
    int room = (int) Math.min(Math.min(wanted, Pipe.MOST), length - at);
    if (at < 0 || room <= 0) {
      return 0;
    }
    pipe.send(Frame.Kind.READ, ByteBuffer.allocate(Long.BYTES + Integer.BYTES).putLong(at).putInt(room).array());
    var frame = pipe.receive();
    if (frame.kind() != Frame.Kind.BYTES || frame.payload().length > room) {
      throw new PipeException("bytes were asked for, and something else came");
    }
    System.arraycopy(frame.payload(), 0, into, offset, frame.payload().length);
    return frame.payload().length;
  }
}
