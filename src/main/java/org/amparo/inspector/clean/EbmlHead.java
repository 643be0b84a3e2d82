package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The head of an element (RFC 8794, 4 to 6).
 *
 * @param at where it begins
 * @param body where what follows it begins
 * @param length of what follows, or {@link #OPEN}
 */
record EbmlHead(int id, long at, long body, long length) {
  static final long OPEN = -1;
  private static final int VOID = 0xEC;

  static EbmlHead read(Cursor from) throws IOException, UncleanException {
    long at = from.at();
    int id = from.u8();
    int width = Integer.numberOfLeadingZeros(id) - 24;
    if (width > 3) throw new UncleanException("an element that is not known");
    for (int i = 0; i < width; i++) id = id << 8 | from.u8();
    long length = number(from);
    if (length != OPEN && length > from.left()) throw new UncleanException("an element longer than its file");
    return new EbmlHead(id, at, from.at(), length);
  }

  /** A number of one to eight bytes; all ones mean that nobody knew it yet. */
  private static long number(Cursor from) throws IOException, UncleanException {
    int first = from.u8();
    int width = Integer.numberOfLeadingZeros(first) - 24;
    if (width > 7) throw new UncleanException("a length that is not known");
    long value = first & 0x7F >> width;
    boolean ones = value == 0x7F >> width;
    for (int i = 0; i < width; i++) {
      int next = from.u8();
      ones &= next == 0xFF;
      value = value << 8 | next;
    }
    return ones ? OPEN : value;
  }

  boolean isOpen() {
    return length == OPEN;
  }

  long end() {
    return body + length;
  }

  long whole() {
    return end() - at;
  }

  /** Writes a void element that is as long as this one is. */
  void blank(OutputStream to) throws IOException {
    blank(whole(), to);
  }

  /** @param whole at least 2 */
  static void blank(long whole, OutputStream to) throws IOException {
    to.write(VOID);
    boolean narrow = whole - 2 < 0x7F;
    if (narrow) to.write(0x80 | (int) (whole - 2));
    else for (int i = 7; i >= 0; i--) to.write((int) ((i == 7 ? 1L : 0) | (whole - 9) >>> 8 * i & 0xFF));
    Cursor.zeros(whole - (narrow ? 2 : 9), to);
  }
}
