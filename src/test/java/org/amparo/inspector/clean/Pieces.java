package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Bytes put together by hand, the way the formats write them. */
final class Pieces {
  private Pieces() {}

  /** Numbers are single bytes, strings ISO 8859-1. */
  static byte[] of(Object... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      if (part instanceof Integer number) all.write(number);
      else if (part instanceof String text) all.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
      else all.writeBytes((byte[]) part);
    }
    return all.toByteArray();
  }

  static byte[] be16(int value) {
    return ByteBuffer.allocate(2).putShort((short) value).array();
  }

  static byte[] be32(long value) {
    return ByteBuffer.allocate(4).putInt((int) value).array();
  }

  static byte[] le16(int value) {
    return ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN).putShort((short) value).array();
  }

  static byte[] le32(long value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) value).array();
  }

  static byte[] zeros(int count) {
    return new byte[count];
  }

  /** A TIFF block: its directory names a maker, a time, an orientation and a place, and a thumbnail follows. */
  static byte[] exif(int orientation, String maker) {
    int make = 8 + 2 + 5 * 12 + 4;
    int gps = make + maker.length() + 1;
    int second = gps + 2 + 12 + 4 + 24;
    return of("MM", be16(42), be32(8), be16(5),
        entry(0x010F, 2, maker.length() + 1, be32(make)), entry(0x0112, 3, 1, of(be16(orientation), be16(0))),
        entry(0x0132, 2, 4, of("999\0")), entry(0x8825, 4, 1, be32(gps)), entry(0x013B, 2, 4, of("Ana\0")),
        be32(second), maker, 0,
        be16(1), entry(2, 5, 3, be32(gps + 18)), be32(0), be32(13), be32(1), be32(41), be32(1), be32(3), be32(1),
        be16(1), entry(0x0201, 4, 1, be32(0)), be32(0));
  }

  static byte[] entry(int tag, int type, int count, byte[] value) {
    return of(be16(tag), be16(type), be32(count), value);
  }

  static byte[] part(byte[] whole, int from, int to) {
    return java.util.Arrays.copyOfRange(whole, from, to);
  }
}
