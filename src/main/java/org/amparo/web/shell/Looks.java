package org.amparo.web.shell;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.Deflater;
import org.amparo.vault.Derive;

/** The one stylesheet, without its comments and line ends, under an address that changes whenever it does. */
public final class Looks {
  private final byte[] plain;
  private final byte[] zipped;
  private final String address;

  Looks(String sheet) {
    plain = dense(sheet).getBytes(StandardCharsets.UTF_8);
    zipped = Delivery.zipped(plain, Deflater.BEST_COMPRESSION);
    address = "/looks-" + HexFormat.of().formatHex(Derive.sha256(plain), 0, 6) + ".css";
  }

  public String getAddress() {
    return address;
  }

  byte[] plain() {
    return plain;
  }

  byte[] zipped() {
    return zipped;
  }

  /** Our own sheet only: it has no blanks that count next to these signs. */
  private static String dense(String sheet) {
    return sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ").replaceAll(" ?([{};,>~]) ?", "$1")
        .replace(": ", ":").replace(";}", "}").strip();
  }
}
