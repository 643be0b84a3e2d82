package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * A page of an Ogg file (RFC 3533, 6), at most 65 307 bytes.
 *
 * @param bytes the page as it lies in the file
 */
record OggPage(byte[] bytes) {
  private static final int HEADER = 27;
  private static final int NAME = 0x4F676753;
  private static final int SUM = 22;
  private static final int MOST = 255;

  /** Reads a page; one whose sum is wrong is unclean, for a decoder would leave it out. */
  static OggPage read(Cursor from) throws IOException, UncleanException {
    var header = from.bytes(HEADER, HEADER);
    var numbers = ByteBuffer.wrap(header);
    if (numbers.getInt(0) != NAME || header[4] != 0) throw new UncleanException("no page where one is due");
    var lengths = from.bytes(header[26] & 0xFF, MOST);
    int length = 0;
    for (byte one : lengths) length += one & 0xFF;
    var body = from.bytes(length, MOST * MOST);
    var whole = ByteBuffer.allocate(HEADER + lengths.length + length).put(header).put(lengths).put(body).array();
    var page = new OggPage(whole);
    int said = page.numbers().getInt(SUM);
    if (page.numbered(page.number()).numbers().getInt(SUM) != said) throw new UncleanException("a damaged page");
    return page;
  }

  private ByteBuffer numbers() {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  boolean isFirst() {
    return (bytes[5] & 2) != 0;
  }

  int stream() {
    return numbers().getInt(14);
  }

  int number() {
    return numbers().getInt(18);
  }

  /** How many packets and pieces of packets it holds, as their lengths of up to 255. */
  int pieces() {
    return bytes[26] & 0xFF;
  }

  int piece(int i) {
    return bytes[HEADER + i] & 0xFF;
  }

  int body() {
    return HEADER + pieces();
  }

  /** The same page at another place in its stream. */
  OggPage numbered(int number) {
    var fresh = new OggPage(bytes.clone());
    fresh.numbers().putInt(18, number).putInt(SUM, 0);
    var sum = PolynomialSum.ogg();
    sum.update(fresh.bytes, 0, fresh.bytes.length);
    fresh.numbers().putInt(SUM, (int) sum.getValue());
    return fresh;
  }

  /** Writes packets on as few pages as they need; returns the number behind the last of them. */
  static int write(List<byte[]> packets, int stream, int first, OutputStream to) throws IOException {
    var lengths = new ByteArrayOutputStream();
    var body = new ByteArrayOutputStream();
    packets.forEach(packet -> {
      for (int rest = packet.length; rest >= 0; rest -= MOST) lengths.write(Math.min(rest, MOST));
      body.writeBytes(packet);
    });
    var all = lengths.toByteArray();
    var bytes = body.toByteArray();
    int number = first;
    for (int at = 0, from = 0; at < all.length; at += MOST) {
      int count = Math.min(MOST, all.length - at);
      int length = 0;
      boolean whole = false;
      for (int i = at; i < at + count; i++) {
        length += all[i] & 0xFF;
        whole |= (all[i] & 0xFF) < MOST;
      }
      boolean continued = at > 0 && (all[at - 1] & 0xFF) == MOST;
      var page = ByteBuffer.allocate(HEADER + count + length).order(ByteOrder.LITTLE_ENDIAN)
          .put(new byte[] {'O', 'g', 'g', 'S', 0})
          .put((byte) (continued ? 1 : 0)).putLong(whole ? 0 : -1).putInt(stream).putInt(0).putInt(0).put((byte) count)
          .put(all, at, count).put(bytes, from, length).array();
      to.write(new OggPage(page).numbered(number++).bytes);
      from += length;
    }
    return number;
  }
}
