package org.amparo.vault.v1;

import java.nio.charset.StandardCharsets;

/** Joins byte strings, as the layouts do. */
final class Bytes {
  private Bytes() {}

  static byte[] join(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) length += part.length;
    var joined = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }

  /** A format's name, a zero byte, the purpose: what separates one use of a key from every other. */
  static byte[] info(String name, int purpose) {
    return join(name.getBytes(StandardCharsets.US_ASCII), new byte[] {0, (byte) (purpose >> 8), (byte) purpose});
  }
}
