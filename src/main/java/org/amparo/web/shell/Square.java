package org.amparo.web.shell;

import io.nayuki.qrcodegen.QrCode;

/** An address as a QR code (ISO/IEC 18004): the one path of a drawing, a unit for each module, quiet zone included. */
public final class Square {
  private static final int QUIET = 4;

  private final QrCode code;

  public Square(String text) {
    this.code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
  }

  public int side() {
    return code.size + 2 * QUIET;
  }

  /** Runs of dark modules, row by row. */
  public String path() {
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int from = x;
        while (code.getModule(x, y)) x++;
        if (x > from) path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
      }
    }
    return path.toString();
  }
}
