package org.amparo.inspector.clean;

/** Whether a JPEG segment that is kept is exactly as long as its own numbers say, so that nothing hides behind them. */
final class JpegTables {
  private JpegTables() {}

  static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** T.81 B.2.2 to B.2.5. */
  static boolean whole(int marker, byte[] body) {
    if (isFrame(marker)) return body.length >= 6 && body.length == 6 + 3 * u8(body, 5);
    return switch (marker) {
      case 0xDA -> body.length >= 1 && body.length == 4 + 2 * u8(body, 0);
      case 0xDB -> quantization(body);
      case 0xC4 -> huffman(body);
      case 0xCC -> body.length % 2 == 0;
      case 0xDC, 0xDD -> body.length == 2;
      default -> false;
    };
  }

  private static boolean quantization(byte[] body) {
    int at = 0;
    while (at < body.length) at += 1 + (u8(body, at) >> 4 == 0 ? 64 : 128);
    return at == body.length;
  }

  private static boolean huffman(byte[] body) {
    int at = 0;
    while (at + 17 <= body.length) {
      int codes = 0;
      for (int i = 1; i <= 16; i++) codes += u8(body, at + i);
      at += 17 + codes;
    }
    return at == body.length;
  }

  private static int u8(byte[] from, int at) {
    return from[at] & 0xFF;
  }
}
