package org.amparo.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends a handout: whole, or the part that was asked for. */
final class Handing {
  /** Opened as a page of its own, it runs nothing, loads nothing and is of no origin. */
  static final String CAGED =
      "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  private static final String PLAIN = "!#$&+-.^_`|~";

  private Handing() {}

  static void send(HttpServletRequest request, HttpServletResponse response, Handout handout) throws IOException {
    long length = handout.contents().length();
    boolean parted = request.getMethod().equals("GET") && request.getHeader("If-Range") == null;
    var part = Stretch.of(parted ? request.getHeader("Range") : null, length);
    response.setHeader("Content-Security-Policy", CAGED);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Accept-Ranges", "bytes");
    if (!part.whole()) response.setHeader("Content-Range", part.told(length));
    if (part.isMissing()) {
      response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      response.setContentLength(0);
      return;
    }
    response.setStatus(part.whole() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_PARTIAL_CONTENT);
    response.setContentType(handout.mediaType());
    handout.name().ifPresent(name -> response.setHeader("Content-Disposition", attachment(name)));
    response.setContentLengthLong(part.length());
    response.setHeader("Connection", "close");   // should it break off half way, nobody takes what came for all
    if (!request.getMethod().equals("HEAD")) {
      handout.contents().write(part.at(), part.length(), response.getOutputStream());
    }
  }

  /** For those who read it, the name in every script (RFC 8187); for the others its plain letters. */
  static String attachment(String name) {
    var plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    var told = new StringBuilder();
    for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
      boolean asItIs = one >= '0' && one <= '9' || one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z'
          || PLAIN.indexOf(one) >= 0;
      told.append(asItIs ? String.valueOf((char) one) : String.format("%%%02X", one));
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + told;
  }
}
