package org.amparo.inspection;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * One end of the two pipes between the web process and the inspector: frames of a kind (1 byte), a length (4 bytes, big
 * end first) and so many bytes. Neither end trusts the other: a length is compared before anything of it is read.
 */
public final class Pipe implements AutoCloseable {
  /** The most bytes that one frame holds. */
  public static final int MOST = 64 * 1024;
  private static final Frame.Kind[] KINDS = Frame.Kind.values();
  private final DataInputStream in;
  private final DataOutputStream out;

  /** @param out buffered; a frame is flushed when it is whole */
  public Pipe(InputStream in, OutputStream out) {
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(out);
  }

  public void send(Frame.Kind kind, byte[] payload) throws PipeException {
    send(kind, payload, 0, payload.length);
  }

  /** @throws PipeException if nobody takes it */
  public void send(Frame.Kind kind, byte[] payload, int offset, int length) throws PipeException {
    if (length > MOST) {
      throw new PipeException("a frame of " + length + " bytes is too long to send");
    }
    try {
      out.writeByte(kind.ordinal());
      out.writeInt(length);
      out.write(payload, offset, length);
      out.flush();
    } catch (IOException e) {
      throw new PipeException("the other end of the pipe is gone", e);
    }
  }

  /** @throws PipeException if the other end is gone, or what comes is no frame */
  public Frame receive() throws PipeException {
    try {
      int kind = in.readUnsignedByte();
      int length = in.readInt();
      if (kind >= KINDS.length || length < 0 || length > MOST) {
        throw new PipeException("not a frame: kind " + kind + ", " + length + " bytes");
      }
      var payload = new byte[length];
      in.readFully(payload);
      return new Frame(KINDS[kind], payload);
    } catch (PipeException e) {
      throw e;
    } catch (IOException e) {
      throw new PipeException("the other end of the pipe is gone", e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
    out.close();
  }
}
