package org.amparo.inspector.clean;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Boxes of an ISO base media file (ISO 14496-12, 4.2) held in memory and changed where they lie, never in length. */
final class Boxes {
  private static final int HEADER = 8;
  private static final int MOST = 1 << 14;
  private final byte[] bytes;
  private final ByteBuffer numbers;

  /**
   * A box.
   *
   * @param at where its header begins
   * @param body where what follows its header begins
   */
  record Box(String type, int at, int body, int end) {
    int length() {
      return end - body;
    }
  }

  Boxes(byte[] bytes) {
    this.bytes = bytes;
    this.numbers = ByteBuffer.wrap(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  /** The boxes between two places; QuickTime may end a list with zeros, which stay zeros. */
  List<Box> between(int from, int end) throws UncleanException {
    var boxes = new ArrayList<Box>();
    int at = from;
    while (end - at >= HEADER) {
      long length = u32(at);
      if (length == 0) break;
      if (length < HEADER || length > end - at) throw new UncleanException("a box longer than what holds it");
      if (boxes.size() == MOST) throw new UncleanException("too many boxes");
      boxes.add(new Box(name(at + 4), at, at + HEADER, at + (int) length));
      at += (int) length;
    }
    zero(at, end);
    return boxes;
  }

  List<Box> in(Box parent) throws UncleanException {
    return between(parent.body, parent.end);
  }

  /** The boxes inside one whose own numbers come first. */
  List<Box> in(Box parent, int numbers) throws UncleanException {
    need(parent, numbers);
    return between(parent.body + numbers, parent.end);
  }

  static void need(Box box, long length) throws UncleanException {
    if (box.length() < length) throw new UncleanException("a box shorter than its kind");
  }

  private void reach(int at, int length) throws UncleanException {
    if (at < 0 || at + length > bytes.length) throw new UncleanException("a box that ends early");
  }

  String name(int at) throws UncleanException {
    reach(at, 4);
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }

  int u8(int at) throws UncleanException {
    reach(at, 1);
    return bytes[at] & 0xFF;
  }

  int u16(int at) throws UncleanException {
    reach(at, 2);
    return numbers.getShort(at) & 0xFFFF;
  }

  long u32(int at) throws UncleanException {
    reach(at, 4);
    return numbers.getInt(at) & 0xFFFFFFFFL;
  }

  long u64(int at) throws UncleanException {
    reach(at, 8);
    long value = numbers.getLong(at);
    if (value < 0) throw new UncleanException("a number too large");
    return value;
  }

  byte[] body(Box box) {
    return Arrays.copyOfRange(bytes, box.body, box.end);
  }

  boolean isBlank(int from, int end) {
    for (int i = from; i < end; i++) if (bytes[i] != 0) return false;
    return true;
  }

  void zero(int from, int end) {
    if (from < end) Arrays.fill(bytes, from, end, (byte) 0);
  }

  void rename(int at, String name) {
    System.arraycopy(name.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, at, 4);
  }

  /** Turns a box into one that says nothing. */
  void free(Box box) {
    rename(box.at + 4, "free");
    zero(box.body, box.end);
  }

  /** Gives a box a shorter body; what is left over becomes a box of free space behind it. */
  void shorten(Box box, byte[] body) throws UncleanException {
    int rest = box.length() - body.length;
    if (rest == 0) {
      System.arraycopy(body, 0, bytes, box.body, body.length);
      return;
    }
    if (rest < HEADER) throw new UncleanException("a box that cannot be shortened");
    zero(box.body, box.end);
    System.arraycopy(body, 0, bytes, box.body, body.length);
    numbers.putInt(box.at, HEADER + body.length).putInt(box.end - rest, rest);
    rename(box.end - rest + 4, "free");
  }

  static boolean isFree(String type) {
    return type.equals("free") || type.equals("skip") || type.equals("wide");
  }

  /** Puts a plain colour profile in the place of one that fills a colour box to its end; what does not fit goes. */
  void colours(Box box) throws UncleanException {
    need(box, 4);
    var kind = name(box.body);
    if (kind.equals("nclx") || kind.equals("nclc")) {
      zero(box.body + (kind.equals("nclx") ? 11 : 10), box.end);
      return;
    }
    var plain = ColourProfile.plain(Arrays.copyOfRange(bytes, box.body + 4, box.end));
    boolean fits = plain.length > 0 && plain.length <= box.length() - 4 && (kind.equals("prof") || kind.equals("rICC"));
    if (!fits) {
      free(box);
      return;
    }
    zero(box.body + 4, box.end);
    System.arraycopy(plain, 0, bytes, box.body + 4, plain.length);
    numbers.putInt(box.body + 4, box.length() - 4);
  }
}
