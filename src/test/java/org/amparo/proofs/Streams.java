package org.amparo.proofs;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Opens what was compressed: zlib and gzip wherever their beginning stands, entries of zip files, and bare deflate. */
final class Streams {
  private static final int MOST = 128 * 1024 * 1024;
  private static final int ZIP_ENTRY = 0x504B0304;
  private static final int ZIP_METHOD = 8;
  private static final int GZIP = 0x1F8B0800;

  private Streams() {}

  /** @param four the bytes at the place */
  static boolean mayBegin(int four) {
    return four == ZIP_ENTRY || (four & 0xffffff00) == GZIP || zlib(four >>> 16);
  }

  private static boolean zlib(int two) {
    return (two & 0x0f00) == 0x0800 && (two & 0xf000) <= 0x7000 && (two & 0x20) == 0 && two % 31 == 0;
  }

  static Optional<byte[]> opened(byte[] hay, int at) {
    if ((hay[at] & 0xff) == 0x1f) return inflated(hay, gzipBody(hay, at));
    if (hay[at] == 'P') {
      return at + 30 < hay.length && hay[at + ZIP_METHOD] == 8
          ? inflated(hay, at + 30 + two(hay, at + 26) + two(hay, at + 28)) : Optional.empty();
    }
    return inflated(hay, at + 2);
  }

  private static int gzipBody(byte[] hay, int at) {
    int flags = at + 3 < hay.length ? hay[at + 3] : 0;
    int body = at + 10;
    if ((flags & 4) != 0) body += 2 + two(hay, body);
    if ((flags & 8) != 0) body = afterZero(hay, body);
    if ((flags & 16) != 0) body = afterZero(hay, body);
    return (flags & 2) != 0 ? body + 2 : body;
  }

  private static int afterZero(byte[] hay, int from) {
    int at = from;
    while (at < hay.length && hay[at] != 0) at++;
    return at + 1;
  }

  private static int two(byte[] hay, int at) {
    return at + 1 < hay.length ? hay[at] & 0xff | (hay[at + 1] & 0xff) << 8 : 0;
  }

  /** What a bare stream from here on gives before it ends or breaks; nothing if it gives nothing. */
  static Optional<byte[]> inflated(byte[] hay, int from) {
    if (from < 0 || from >= hay.length) return Optional.empty();
    var inflater = new Inflater(true);
    try {
      inflater.setInput(hay, from, hay.length - from);
      return read(inflater);
    } finally {
      inflater.end();
    }
  }

  private static Optional<byte[]> read(Inflater inflater) {
    var out = new ByteArrayOutputStream();
    var piece = new byte[8192];
    try {
      for (int read = 1; read > 0 && out.size() < MOST; ) {
        read = inflater.inflate(piece);
        out.write(piece, 0, read);
      }
    } catch (DataFormatException e) {
      return some(out);   // broken off or never one: what came before counts
    }
    return some(out);
  }

  private static Optional<byte[]> some(ByteArrayOutputStream out) {
    return out.size() == 0 ? Optional.empty() : Optional.of(out.toByteArray());
  }
}
