package org.amparo.proofs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The ways in which a marker may stand in a file; what compresses is opened by {@link Streams} beforehand. */
final class Encodings {
  private Encodings() {}

  /** By name, the bytes to look for. */
  static Map<String, byte[]> of(Marker marker) {
    var found = new LinkedHashMap<String, byte[]>();
    found.put(marker.text().isPresent() ? "UTF-8" : "bytes", marker.bytes());
    for (int before = 0; before < 3; before++) {
      found.put("base64 after " + before, base64(marker.bytes(), before, Base64.getEncoder()));
      found.put("base64url after " + before, base64(marker.bytes(), before, Base64.getUrlEncoder()));
    }
    found.put("hex", ascii(HexFormat.of().formatHex(marker.bytes())));
    found.put("HEX", ascii(HexFormat.of().withUpperCase().formatHex(marker.bytes())));
    found.put("percent", ascii(HexFormat.of().withPrefix("%").formatHex(marker.bytes())));
    found.put("PERCENT", ascii(HexFormat.of().withUpperCase().withPrefix("%").formatHex(marker.bytes())));
    marker.text().ifPresent(text -> addOfText(found, text));
    return found;
  }

  private static void addOfText(Map<String, byte[]> found, String text) {
    found.put("UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE));
    found.put("UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE));
    found.put("json", each(text, sign -> "\\u%04x".formatted(sign)));
    found.put("JSON", each(text, sign -> "\\u%04X".formatted(sign)));
    found.put("entities", each(text, "&#%d;"::formatted));
    found.put("hex entities", each(text, "&#x%x;"::formatted));
  }

  private static byte[] each(String text, IntFunction<String> written) {
    return ascii(text.chars().mapToObj(written).collect(Collectors.joining()));
  }

  /** The letters that this marker alone decides, after so many bytes of something else. */
  private static byte[] base64(byte[] marker, int before, Base64.Encoder encoder) {
    var data = new byte[before + marker.length];
    System.arraycopy(marker, 0, data, before, marker.length);
    var letters = encoder.encode(data);
    return Arrays.copyOfRange(letters, (before * 8 + 5) / 6, data.length * 8 / 6);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
