package org.amparo.web.reviewer;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import org.amparo.complaint.OpenCase;
import org.amparo.evidence.packet.Packet;
import org.amparo.vault.age.AgeFile;
import org.amparo.vault.age.AgeRecipient;
import org.amparo.web.shell.Handout;

/** A packet on its way out, sealed as it goes; the case stays open until then. */
public record PacketContents(Packet packet, AgeRecipient recipient, SecureRandom random, OpenCase open)
    implements Handout.Contents {
  @Override
  public long length() {
    return AgeFile.length(recipient, packet.length());
  }

  /** Only from the first byte to the last: each time it would be sealed anew, a piece of another file fits nothing. */
  @Override
  public void write(long at, long length, OutputStream to) throws IOException {
    if (at != 0 || length != length()) throw new IOException("a packet is not sent by parts");
    var file = AgeFile.sealing(new Unclosed(to), recipient, random);
    packet.write(file);
    file.close();
  }

  @Override
  public void close() {
    open.close();
  }

  /** The answer is the shell's to end. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream to) {
      super(to);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  @Override
  public String toString() {
    return "PacketContents[redacted]";
  }
}
