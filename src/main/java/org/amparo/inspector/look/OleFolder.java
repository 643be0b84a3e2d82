package org.amparo.inspector.look;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.amparo.inspection.Source;

/** The names in an OLE compound file, as old office programs write it ([MS-CFB] 2.2–2.6). */
final class OleFolder {
  private static final int HEADER = 512;
  private static final int IN_HEADER = 109;
  private static final int ENTRY = 128;
  private static final int MOST = 8192;
  private final Source file;
  private final ByteBuffer header;
  private final int sector;

  private OleFolder(Source file, ByteBuffer header) throws IOException {
    this.file = file;
    this.header = header;
    int shift = header.getShort(30);
    if (shift != 9 && shift != 12) {
      throw new IOException("no sector size that an OLE file has");
    }
    this.sector = 1 << shift;
  }

  /**
   * Names of all streams and storages, wherever they stand.
   *
   * @throws IOException if it is broken
   */
  static List<String> names(Source file) throws IOException {
    var folder = new OleFolder(file, buffer(file, 0, HEADER));
    var names = new ArrayList<String>();
    int at = folder.header.getInt(48);
    for (int read = 0; at >= 0 && read < MOST; read += folder.sector / ENTRY) {
      folder.addNames(folder.at(at), names);
      at = folder.next(at);
    }
    return names;
  }

  private void addNames(ByteBuffer entries, List<String> names) {
    for (int start = 0; start < sector; start += ENTRY) {
      int length = entries.getShort(start + 64);
      if (entries.get(start + 66) != 0 && length >= 2 && length <= 64) {
        names.add(new String(entries.array(), start, length - 2, StandardCharsets.UTF_16LE));
      }
    }
  }

  /** The sector that follows, or a negative number at the end. */
  private int next(int number) throws IOException {
    int each = sector / Integer.BYTES;
    int table = number / each;
    int place = header.getInt(68);
    int left = table;
    if (table < IN_HEADER) {
      return at(header.getInt(76 + table * Integer.BYTES)).getInt(number % each * Integer.BYTES);
    }
    left -= IN_HEADER;
    while (left >= each - 1 && place >= 0) {
      place = at(place).getInt(sector - Integer.BYTES);
      left -= each - 1;
    }
    return place < 0 ? place : at(at(place).getInt(left * Integer.BYTES)).getInt(number % each * Integer.BYTES);
  }

  private ByteBuffer at(int number) throws IOException {
    if (number < 0) {
      throw new IOException("a sector that is none");
    }
    return buffer(file, (number + 1L) * sector, sector);
  }

  private static ByteBuffer buffer(Source file, long at, int length) throws IOException {
    var bytes = new byte[length];
    if (file.read(at, bytes, 0, length) == 0) {
      throw new IOException("the file ended before its length");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
