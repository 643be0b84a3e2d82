package org.amparo.desk;

/** Base32 without padding (RFC 4648), as authenticators read it. */
final class Base32 {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  static String print(byte[] bytes) {
    var out = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = held << 8 | each & 0xFF;
      for (bits += 8; bits >= 5; bits -= 5) {
        out.append(ALPHABET.charAt(held >> bits - 5 & 31));
      }
    }
    return bits == 0 ? out.toString() : out.append(ALPHABET.charAt(held << 5 - bits & 31)).toString();
  }
}
