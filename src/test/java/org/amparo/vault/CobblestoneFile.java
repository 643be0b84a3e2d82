package org.amparo.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The known files of the format: key 31 zeros and 07, salt 24 × 11, content[i] = 7i mod 256. */
final class CobblestoneFile {
  static final int CHUNK = 16_384;
  static final int SEALED_CHUNK = CHUNK + 16;
  static final int HEADER = 56;
  static final Secret KEY = Secret.copyOf(seven());
  static final byte[] CONTEXT = "amparo ctx".getBytes(StandardCharsets.US_ASCII);
  static final byte[] SALT = salt();

  private CobblestoneFile() {}

  static byte[] content(int length) {
    var content = new byte[length];
    for (int i = 0; i < length; i++) content[i] = (byte) (7 * i);
    return content;
  }

  /** Sealed bytes in memory. */
  static SealedBytes lying(byte[] sealed) {
    return new SealedBytes() {
      @Override
      public long length() {
        return sealed.length;
      }

      @Override
      public int read(long at, byte[] into, int offset, int length) {
        int part = (int) Math.max(0, Math.min(length, sealed.length - at));
        System.arraycopy(sealed, (int) Math.min(at, sealed.length), into, offset, part);
        return part;
      }
    };
  }

  private static byte[] seven() {
    var key = new byte[32];
    key[31] = 7;
    return key;
  }

  private static byte[] salt() {
    var salt = new byte[24];
    Arrays.fill(salt, (byte) 0x11);
    return salt;
  }
}
