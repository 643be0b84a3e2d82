package org.amparo.desk;

import java.nio.ByteBuffer;
import java.util.Optional;

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

  /** What {@link #print} wrote; nothing for any other letters. */
  static Optional<byte[]> read(String text) {
    var out = ByteBuffer.allocate(text.length() * 5 / 8);
    int held = 0;
    int bits = 0;
    for (int at = 0; at < text.length(); at++) {
      int value = ALPHABET.indexOf(text.charAt(at));
      if (value < 0) {
        return Optional.empty();
      }
      held = held << 5 | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        out.put((byte) (held >> bits));
      }
    }
    return Optional.of(out.array());
  }
}
