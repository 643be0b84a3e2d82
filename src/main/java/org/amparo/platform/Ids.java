package org.amparo.platform;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;

/** Random ids as the sixteen raw bytes that rows and sealed contexts hold. */
public final class Ids {
  private Ids() {}

  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
  }

  /** @throws IllegalArgumentException unless there are exactly sixteen bytes */
  public static UUID uuid(byte[] bytes) {
    if (bytes.length != 16) {
      throw new IllegalArgumentException("an id has 16 bytes, but there were " + bytes.length);
    }
    var buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  public static String hex(UUID id) {
    return HexFormat.of().formatHex(bytes(id));
  }

  /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
  public static UUID ofHex(String hex) {
    return uuid(HexFormat.of().parseHex(hex));
  }
}
