package org.amparo.vault.age;

import java.util.Base64;
import java.util.Optional;

/** Base 64 as age writes it: no {@code =} at the end, and only one way to write each value. */
final class Base64Text {
  private Base64Text() {}

  static String print(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Empty for another alphabet, padding, or letters whose last bits are not zero. */
  static Optional<byte[]> read(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return print(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The same, of a fixed length only. */
  static Optional<byte[]> read(String text, int length) {
    return read(text).filter(bytes -> bytes.length == length);
  }
}
