package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import org.amparo.inspection.Source;

/**
 * A place in a stranger's file: reads forward through a small buffer, may leap, and finds a file that ends too early
 * unclean.
 */
final class Cursor {
  private static final int BUFFER = 1 << 16;
  private static final byte[] NOTHING = new byte[BUFFER];
  private final Source file;
  private final byte[] buffer = new byte[BUFFER];
  private long start;
  private int filled;
  private int next;

  Cursor(Source file) {
    this.file = file;
  }

  long at() {
    return start + next;
  }

  long left() {
    return file.length() - at();
  }

  /** Leaps; a place outside the file is unclean. */
  void to(long place) throws UncleanException {
    if (place < 0 || place > file.length()) throw new UncleanException("points outside the file");
    if (place >= start && place <= start + filled) {
      next = (int) (place - start);
      return;
    }
    start = place;
    filled = 0;
    next = 0;
  }

  void skip(long bytes) throws UncleanException {
    if (bytes < 0 || bytes > left()) throw new UncleanException("ends early");
    to(at() + bytes);
  }

  int u8() throws IOException, UncleanException {
    if (next == filled) fill();
    return buffer[next++] & 0xFF;
  }

  private void fill() throws IOException, UncleanException {
    start += filled;
    next = 0;
    filled = 0;
    filled = Math.max(0, file.read(start, buffer, 0, BUFFER));
    if (filled == 0) throw new UncleanException("ends early");
  }

  int u16() throws IOException, UncleanException {
    return u8() << 8 | u8();
  }

  long u32() throws IOException, UncleanException {
    return (long) u16() << 16 | u16();
  }

  /** A length or a place of eight bytes: more than fits in a signed one is unclean. */
  long u64() throws IOException, UncleanException {
    long value = u32() << 32 | u32();
    if (value < 0) throw new UncleanException("a number too large");
    return value;
  }

  int u16le() throws IOException, UncleanException {
    return u8() | u8() << 8;
  }

  long u32le() throws IOException, UncleanException {
    return u16le() | (long) u16le() << 16;
  }

  /** Reads bytes whole: only for small parts, hence the limit. */
  byte[] bytes(long count, int most) throws IOException, UncleanException {
    if (count < 0 || count > left()) throw new UncleanException("ends early");
    if (count > most) throw new UncleanException("a part of " + count + " bytes where at most " + most + " are usual");
    var bytes = new byte[(int) count];
    for (int done = 0; done < bytes.length; ) {
      if (next == filled) fill();
      int some = Math.min(bytes.length - done, filled - next);
      System.arraycopy(buffer, next, bytes, done, some);
      next += some;
      done += some;
    }
    return bytes;
  }

  /** Reads the beginning of a part and skips its rest: enough to tell what it is about. */
  byte[] glance(long length, int most) throws IOException, UncleanException {
    var bytes = bytes(Math.min(length, most), most);
    skip(length - bytes.length);
    return bytes;
  }

  void copy(long count, OutputStream to) throws IOException, UncleanException {
    if (count < 0 || count > left()) throw new UncleanException("ends early");
    for (long rest = count; rest > 0; ) {
      if (next == filled) fill();
      int some = (int) Math.min(rest, filled - next);
      to.write(buffer, next, some);
      next += some;
      rest -= some;
    }
  }

  static void zeros(long count, OutputStream to) throws IOException {
    for (long rest = count; rest > 0; rest -= Math.min(rest, BUFFER)) {
      to.write(NOTHING, 0, (int) Math.min(rest, BUFFER));
    }
  }
}
