package org.amparo.evidence.store;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** A file's id as a name: 32 digits, nothing of what a person wrote. */
final class Names {
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");

  private Names() {}

  static String of(byte[] fileId) {
    if (fileId.length != 16) {
      throw new IllegalArgumentException("a file id has 16 bytes, not " + fileId.length);
    }
    return HexFormat.of().formatHex(fileId);
  }

  static boolean isOne(String name) {
    return NAME.matcher(name).matches();
  }

  static byte[] id(String name) {
    return HexFormat.of().parseHex(name);
  }
}
