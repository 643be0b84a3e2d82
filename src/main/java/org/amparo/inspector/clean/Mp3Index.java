package org.amparo.inspector.clean;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first frame of many MP3 files, silent, holds an index and the name and settings of the program that made it. */
final class Mp3Index {
  private static final int TABLE_FLAG = 4;
  private static final int VERSION = 9;
  private static final int DELAYS = 21;
  private static final int MADE = 36;

  private Mp3Index() {}

  /** Behind head and side information, whose length depends on version and channels. */
  private static int place(byte[] frame) {
    boolean first = (frame[1] & 8) != 0;
    boolean one = (frame[3] & 0xC0) == 0xC0;
    return 4 + (first ? one ? 17 : 32 : one ? 9 : 17);
  }

  static boolean standsIn(byte[] frame) {
    int at = place(frame);
    return frame.length >= at + 8 && (reads(frame, at, "Xing") || reads(frame, at, "Info"))
        && made(frame) <= frame.length;
  }

  private static boolean reads(byte[] frame, int at, String name) {
    return at + name.length() <= frame.length
        && new String(frame, at, name.length(), StandardCharsets.ISO_8859_1).equals(name);
  }

  private static int made(byte[] frame) {
    int flags = frame[place(frame) + 7];
    return place(frame) + 8 + 4 * (flags & 1) + 2 * (flags & 2) + ((flags & TABLE_FLAG) != 0 ? 100 : 0)
        + (flags & 8) / 2;
  }

  /** Keeps the index and, under one name for all, how much silence the coder put before and behind. */
  static byte[] plain(byte[] frame) {
    int made = made(frame);
    var plain = Arrays.copyOf(Arrays.copyOf(frame, made), frame.length);
    Arrays.fill(plain, 4, place(frame), (byte) 0);
    boolean delayed = made + MADE <= frame.length
        && (reads(frame, made, "LAME") || reads(frame, made, "Lavf") || reads(frame, made, "Lavc"));
    if (!delayed) return plain;
    var name = "LAME".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(Arrays.copyOf(name, VERSION), 0, plain, made, VERSION);
    System.arraycopy(frame, made + DELAYS, plain, made + DELAYS, 3);
    return plain;
  }

  static boolean isPlain(byte[] frame) {
    return Arrays.equals(frame, plain(frame));
  }
}
