package org.amparo.evidence.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.amparo.vault.SealedBytes;

/** A sealed paper in a file. */
final class ChannelBytes implements SealedBytes {
  private final FileChannel channel;

  ChannelBytes(FileChannel channel) {
    this.channel = channel;
  }

  @Override
  public long length() throws IOException {
    return channel.size();
  }

  @Override
  public int read(long at, byte[] into, int offset, int length) throws IOException {
    return filled(channel, at, ByteBuffer.wrap(into, offset, length));
  }

  /** As many bytes as there are, for a channel may give fewer at once. */
  static int filled(FileChannel channel, long at, ByteBuffer into) throws IOException {
    int done = 0;
    for (int came = channel.read(into, at); came > 0; came = channel.read(into, at + done)) {
      done += came;
    }
    return done;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
