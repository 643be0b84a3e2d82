package org.amparo.inspector.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.amparo.inspection.Source;

/** The directory at the end of a zip file (APPNOTE 6.3.10, §4.3), read without opening anything in it. */
public final class ZipFolder {
  /** More files than an honest document has. */
  public static final int MOST = 20_000;
  private static final int END = 22;
  private static final int TAIL = 65_535 + END;
  private static final int ENTRY = 46;
  private static final int LOCAL = 30;
  private static final int END_SIGN = 0x06054b50;
  private static final int ENTRY_SIGN = 0x02014b50;

  /**
   * One file in it.
   *
   * @param packed its length in the zip file
   * @param length its length, as it claims
   * @param at where it stands, with its own header
   */
  public record Entry(String name, int flags, int method, long packed, long length, long at) {
    public boolean isLocked() {
      return (flags & 1) != 0;
    }
  }

  private final Source file;
  private final List<Entry> entries;

  private ZipFolder(Source file, List<Entry> entries) {
    this.file = file;
    this.entries = entries;
  }

  /** None if there is no directory, or a broken one. */
  public static Optional<ZipFolder> of(Source file) throws IOException {
    int length = (int) Math.min(TAIL, file.length());
    var tail = buffer(file, file.length() - length, length);
    for (int at = length - END; at >= 0; at--) {
      if (tail.getInt(at) == END_SIGN) {
        return entries(file, tail.getInt(at + 16) & 0xffffffffL, tail.getInt(at + 12) & 0xffffffffL)
            .map(entries -> new ZipFolder(file, entries));
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Entry>> entries(Source file, long start, long size) throws IOException {
    if (start + size > file.length() || size > 64L * MOST * 8) {
      return Optional.empty();
    }
    var entries = new ArrayList<Entry>();
    var folder = buffer(file, start, (int) size);
    while (folder.remaining() >= ENTRY && folder.getInt(folder.position()) == ENTRY_SIGN && entries.size() <= MOST) {
      int at = folder.position();
      int name = folder.getShort(at + 28) & 0xffff;
      int rest = (folder.getShort(at + 30) & 0xffff) + (folder.getShort(at + 32) & 0xffff);
      if (folder.remaining() < ENTRY + name + rest) {
        return Optional.empty();
      }
      entries.add(new Entry(new String(folder.array(), at + ENTRY, name, StandardCharsets.UTF_8),
          folder.getShort(at + 8), folder.getShort(at + 10) & 0xffff, folder.getInt(at + 20) & 0xffffffffL,
          folder.getInt(at + 24) & 0xffffffffL, folder.getInt(at + 42) & 0xffffffffL));
      folder.position(at + ENTRY + name + rest);
    }
    return Optional.of(entries);
  }

  private static ByteBuffer buffer(Source file, long at, int length) throws IOException {
    var bytes = new byte[length];
    if (file.read(at, bytes, 0, length) != length) {
      throw new IOException("the file ended before its length");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  public List<Entry> entries() {
    return entries;
  }

  public boolean holds(String start) {
    return entries.stream().anyMatch(entry -> entry.name().startsWith(start));
  }

  public Optional<Entry> named(String name) {
    return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  /** What is in an entry, unpacked as it is read; whoever reads it counts. */
  public InputStream open(Entry entry) throws IOException {
    var header = buffer(file, entry.at(), LOCAL);
    long start = entry.at() + LOCAL + (header.getShort(26) & 0xffff) + (header.getShort(28) & 0xffff);
    var packed = new SourceStream(file, start, start + entry.packed());
    return entry.method() == 0 ? packed : new InflaterInputStream(packed, new Inflater(true), 1 << 14);
  }
}
