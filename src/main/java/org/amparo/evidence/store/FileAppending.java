package org.amparo.evidence.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;
import org.amparo.platform.Days;

/** One writing of a file from a place on: what lies there is compared, what is new is written. */
final class FileAppending extends OutputStream {
  private final Folder folder;
  private final String name;
  private final FileChannel channel;
  private final Room.Asking room;
  private final Days days;
  private final long lay;
  private long at;

  FileAppending(Folder folder, String name, long at, Room.Asking room, Days days) throws IOException {
    this.folder = folder;
    this.name = name;
    this.at = at;
    this.room = room;
    this.days = days;
    this.channel = folder.writing(name);
    this.lay = channel.size();
    if (at < 0 || at > lay) {
      channel.close();
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
    int known = (int) Math.max(0, Math.min(length, lay - at));
    if (known > 0) {
      compare(ByteBuffer.wrap(bytes, offset, known));
    }
    if (known < length) {
      room.use(length - known);
      put(ByteBuffer.wrap(bytes, offset + known, length - known));
    }
  }

  /** On the disk, under its name and with its day, before this returns. */
  @Override
  public void close() throws IOException {
    try (channel) {
      folder.date(name, days.today(), days.zone());
      channel.force(true);
      if (lay == 0) {
        folder.force();
      }
    }
  }

  private void compare(ByteBuffer wanted) throws IOException {
    var lying = ByteBuffer.allocate(wanted.remaining());
    ChannelBytes.filled(channel, at, lying);
    if (!lying.flip().equals(wanted)) {
      throw new StoredOtherwiseException();
    }
    at += wanted.remaining();
  }

  private void put(ByteBuffer fresh) throws IOException {
    try {
      while (fresh.hasRemaining()) {
        at += channel.write(fresh, at);
      }
    } catch (IOException e) {
      throw room.isShort() ? new NoRoomException() : e;
    }
  }
}
