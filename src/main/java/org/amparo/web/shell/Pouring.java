package org.amparo.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Sends a page whose middle is still being made. Nothing of it is compressed, and each piece is padded, so that the length
 * of what was found does not tell what it is; padding also makes browsers show each piece at once.
 */
final class Pouring {
  private Pouring() {}

  /** @param page drawn to its end, with the place of the pieces in it */
  static void send(HttpServletResponse response, byte[] page, String place, Pour pour) throws IOException {
    var text = new String(page, StandardCharsets.UTF_8);
    int at = text.indexOf(place);
    if (at < 0) throw new IllegalStateException("the page has no place for what is poured into it");
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Connection", "close");   // should it break off half way, nobody takes what came for all
    write(response, text.substring(0, at));
    pour.into(piece -> write(response, piece));
    write(response, text.substring(at + place.length()));
  }

  private static void write(HttpServletResponse response, String piece) throws IOException {
    response.getOutputStream().write(Delivery.padded(piece.getBytes(StandardCharsets.UTF_8)));
    response.flushBuffer();
  }
}
