package org.amparo.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import org.amparo.vault.Derive;

/** A file of our own that browsers may keep for ever, under an address that changes whenever it does. */
public final class Asset {
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private final byte[] plain;
  private final byte[] zipped;
  private final String address;
  private final String mediaType;

  /** @param name with its ending, such as {@code looks.css} */
  Asset(String name, String mediaType, byte[] plain) {
    this.plain = plain;
    this.zipped = Delivery.zipped(plain, Deflater.BEST_COMPRESSION);
    this.mediaType = mediaType;
    int dot = name.lastIndexOf('.');
    address = "/" + name.substring(0, dot) + "-" + HexFormat.of().formatHex(Derive.sha256(plain), 0, 6)
        + name.substring(dot);
  }

  public String getAddress() {
    return address;
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", FOREVER);
    response.setHeader("Vary", "Accept-Encoding");
    response.setContentType(mediaType);
    Delivery.sendCompressed(request, response, plain, () -> zipped);
  }
}
