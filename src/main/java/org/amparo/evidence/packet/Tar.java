package org.amparo.evidence.packet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

/** The blocks of a tar archive (POSIX.1-2001 pax interchange format): plain files of one owner and one day. */
final class Tar {
  static final int BLOCK = 512;
  /** Two blocks of zeros. */
  static final int END = 2 * BLOCK;
  private static final int LONGEST = 100;
  private static final byte[] ZEROS = new byte[END];

  private final long seconds;

  Tar(LocalDate day) {
    seconds = day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }

  /** Bytes of a file in the archive, with all that stands before and behind it. */
  static long length(String name, long length) {
    return (fits(name) ? 0 : BLOCK + padded(pax(name).length)) + BLOCK + padded(length);
  }

  /** What stands before a file's content; a name that is long or not ASCII gets a block of its own. */
  void head(OutputStream to, String name, long length) throws IOException {
    if (!fits(name)) {
      byte[] record = pax(name);
      to.write(block("pax", record.length, 'x'));
      to.write(record);
      pad(to, record.length);
    }
    to.write(block(fits(name) ? name : name.replaceAll("[^ -~]", "_"), length, '0'));
  }

  /** Zeros behind a content of this length. */
  static void pad(OutputStream to, long length) throws IOException {
    to.write(ZEROS, 0, (int) (padded(length) - length));
  }

  static void end(OutputStream to) throws IOException {
    to.write(ZEROS, 0, END);
  }

  private static boolean fits(String name) {
    return name.length() <= LONGEST && name.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  private static long padded(long length) {
    return (length + BLOCK - 1) / BLOCK * BLOCK;
  }

  /** "length path=name\n", where the length counts itself. */
  private static byte[] pax(String name) {
    byte[] rest = (" path=" + name + "\n").getBytes(StandardCharsets.UTF_8);
    int length = rest.length + 1;
    while (Integer.toString(length).length() + rest.length != length) {
      length = Integer.toString(length).length() + rest.length;
    }
    byte[] count = Integer.toString(length).getBytes(StandardCharsets.US_ASCII);
    byte[] record = Arrays.copyOf(count, length);
    System.arraycopy(rest, 0, record, count.length, rest.length);
    return record;
  }

  /** Octal fields at fixed places; the sum counts its own field as blanks. */
  private byte[] block(String name, long length, char kind) {
    var block = new byte[BLOCK];
    put(block, 0, name.substring(0, Math.min(name.length(), LONGEST)));
    put(block, 100, "0000600\0" + "0000000\0" + "0000000\0" + octal(length, 11) + " " + octal(seconds, 11) + " ");
    put(block, 148, "        ");
    put(block, 156, kind + "");
    put(block, 257, "ustar\00000");
    int sum = 0;
    for (byte one : block) sum += one & 0xFF;
    put(block, 148, octal(sum, 6) + "\0 ");
    return block;
  }

  /** Sizes stay below 8 GiB, which eleven digits hold. */
  private static String octal(long value, int digits) {
    var text = String.format(Locale.ROOT, "%0" + digits + "o", value);
    if (text.length() > digits) throw new IllegalArgumentException(value + " does not fit into a tar archive");
    return text;
  }

  private static void put(byte[] block, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, block, at, bytes.length);
  }
}
