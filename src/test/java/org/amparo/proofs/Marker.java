package org.amparo.proofs;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Something that a person typed or a page showed, and that must stand nowhere afterwards.
 *
 * @param name what it is, for reports: the marker itself is never printed
 * @param text its signs, or nothing if it is bytes only
 */
record Marker(String name, byte[] bytes, Optional<String> text) {
  static Marker of(String name, String text) {
    return new Marker(name, text.getBytes(StandardCharsets.UTF_8), Optional.of(text));
  }

  static Marker of(String name, byte[] bytes) {
    return new Marker(name, bytes, Optional.empty());
  }

  @Override
  public String toString() {
    return name;
  }
}
