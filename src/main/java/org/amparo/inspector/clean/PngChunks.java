package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.amparo.inspection.Hidden;

/** Chunks of a PNG file that are written afresh, and what its texts give away. */
final class PngChunks {
  private PngChunks() {}

  static byte[] number(long value) {
    return ByteBuffer.allocate(4).putInt((int) value).array();
  }

  static void write(String name, byte[] body, OutputStream to) throws IOException {
    var sum = new CRC32();
    var summed = new SummedStream(to, sum);
    to.write(number(body.length));
    summed.write(name.getBytes(StandardCharsets.ISO_8859_1));
    summed.write(body);
    to.write(number(sum.getValue()));
  }

  /** An iCCP chunk: a name, 0, 0 for deflate, the deflated profile (11.3.2.3). */
  static void profile(byte[] body, OutputStream to) throws IOException {
    int at = 0;
    while (at < body.length && body[at] != 0) at++;
    var plain = ColourProfile.plain(at + 2 < body.length ? inflated(body, at + 2, ColourProfile.MOST_BYTES)
        : new byte[0]);
    if (plain.length == 0) return;
    var fresh = new ByteArrayOutputStream();
    fresh.writeBytes(new byte[] {'-', 0, 0});
    fresh.writeBytes(deflated(plain));
    write("iCCP", fresh.toByteArray(), to);
  }

  /** Stops at {@code most} bytes: nothing needs what is larger. */
  private static byte[] inflated(byte[] from, int at, int most) {
    var inflater = new Inflater();
    var all = new ByteArrayOutputStream();
    var some = new byte[8192];
    try {
      inflater.setInput(from, at, from.length - at);
      for (int got = inflater.inflate(some); got > 0 && all.size() < most; got = inflater.inflate(some)) {
        all.write(some, 0, got);
      }
      return all.toByteArray();
    } catch (DataFormatException e) {
      return new byte[0];   // no profile in it: shown in everyday colours
    } finally {
      inflater.end();
    }
  }

  private static byte[] deflated(byte[] from) {
    var deflater = new Deflater();
    var all = new ByteArrayOutputStream();
    var some = new byte[8192];
    deflater.setInput(from);
    deflater.finish();
    while (!deflater.finished()) all.write(some, 0, deflater.deflate(some));
    deflater.end();
    return all.toByteArray();
  }

  /** By keyword (11.3.3.2); programs also hide EXIF, IPTC and XMP in texts. */
  static Set<Hidden> text(byte[] body) {
    int at = 0;
    while (at < body.length && body[at] != 0) at++;
    var keyword = new String(body, 0, at, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (keyword.startsWith("xml:")) return Clues.XMP.in(body);
    if (keyword.startsWith("raw profile")) return EnumSet.of(Hidden.UNKNOWN);
    return EnumSet.of(switch (keyword) {
      case "software" -> Hidden.SOFTWARE;
      case "author", "copyright" -> Hidden.PERSON;
      case "creation time", "date:create", "date:modify", "date:timestamp" -> Hidden.TIME;
      case "source", "make", "model" -> Hidden.DEVICE;
      default -> keyword.contains("gps") || keyword.contains("location") ? Hidden.PLACE : Hidden.WORDS;
    });
  }
}
