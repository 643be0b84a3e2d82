package org.amparo.vault;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Bytes as a test writes them: in hex, counted up, or drawn from a seed. */
public final class Bytes {
  private Bytes() {}

  public static byte[] hex(String... parts) {
    return HexFormat.of().parseHex(String.join("", parts));
  }

  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  public static String sha256(byte[] bytes) {
    return hex(Derive.sha256(bytes));
  }

  /** first, first + 1, … */
  public static byte[] counted(int first, int length) {
    var bytes = new byte[length];
    for (int i = 0; i < length; i++) bytes[i] = (byte) (first + i);
    return bytes;
  }

  public static byte[] flipped(byte[] bytes, int bit) {
    byte[] touched = bytes.clone();
    touched[bit / 8] ^= (byte) (1 << bit % 8);
    return touched;
  }

  /** Randomness that repeats itself: for frozen bytes, and nowhere else. */
  public static SecureRandom seeded(String seed) {
    return new SecureRandom() {
      private static final long serialVersionUID = 1L;
      private int drawn;

      @Override
      public void nextBytes(byte[] bytes) {
        for (int at = 0; at < bytes.length; at += 32) {
          byte[] block = Derive.sha256(seed.getBytes(), new byte[] {(byte) (drawn >> 8), (byte) drawn});
          System.arraycopy(block, 0, bytes, at, Math.min(32, bytes.length - at));
          drawn++;
        }
      }
    };
  }

  /** Randomness that gives these bytes, once. */
  public static SecureRandom only(byte[] given) {
    return new SecureRandom() {
      private static final long serialVersionUID = 1L;

      @Override
      public void nextBytes(byte[] bytes) {
        if (bytes.length != given.length) throw new IllegalStateException("asked for " + bytes.length);
        System.arraycopy(given, 0, bytes, 0, given.length);
      }
    };
  }
}
