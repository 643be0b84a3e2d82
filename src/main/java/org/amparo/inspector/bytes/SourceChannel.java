package org.amparo.inspector.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.amparo.inspection.Source;

/** A file as a channel that reads at any place. */
public final class SourceChannel implements SeekableByteChannel {
  private final Source file;
  private long at;
  private boolean open = true;

  public SourceChannel(Source file) {
    this.file = file;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    var bytes = new byte[into.remaining()];
    int came = file.read(at, bytes, 0, bytes.length);
    into.put(bytes, 0, came);
    at += came;
    return came == 0 && bytes.length > 0 ? -1 : came;
  }

  @Override
  public long position() {
    return at;
  }

  @Override
  public SeekableByteChannel position(long place) {
    at = place;
    return this;
  }

  @Override
  public long size() {
    return file.length();
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }
}
